import type { CourseParams } from "~/features/catalogue";
import { pinnedFor } from "~/features/catalogue/index.server";
import { getPath } from "~/features/enrolment/index.server";
import { type Context, searching } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { bestPassage, excerptOf, findsBeginnings, searchWords } from "../domain/passage";
import type { CourseSearchPage } from "../domain/search-view";
import { lessonBlocks } from "../lesson-blocks.server";
import { correctWords } from "./correct-words.server";

const MOST_LESSONS = 20;
const MOST_TERMS = 10;

/** Folded words hold letters and digits alone, so none of them is an operator. */
const asTsquery = (words: readonly string[]): string =>
  words.map((word) => (findsBeginnings(word) ? `${word}:*` : word)).join(" & ");

/**
 * What of a course answers a search: lessons that have all the words, best first, with the place where most of them
 * stand; modules by their titles; terms by their words. Words that stand nowhere are taken for typing mistakes.
 * Open to everyone, as the course is.
 *
 * @throws {NotFound}
 */
export async function searchCourse(
  ctx: Context,
  { courseSlug, query }: CourseParams & { readonly query: string },
): Promise<CourseSearchPage> {
  const course = await ctx.db.course.findUnique({
    where: { slug: courseSlug },
    select: { id: true, title: true, language: true },
  });
  if (!course) throw new NotFound("The course");
  const page = { courseSlug, courseTitle: course.title, language: course.language, query };
  const typed = searchWords(query);
  if (typed.length === 0) return { ...page, ...NOTHING, corrected: null };
  const path = await getPath(ctx, { courseSlug });
  const closed = (path?.modules ?? []).filter(({ isOpen }) => !isOpen).map(({ id }) => id);
  const place = { courseId: course.id, closed };
  const words = searching(ctx);
  const found = await look(words, place, typed);
  if (!isEmpty(found)) return { ...page, ...found, corrected: null };
  const meant = await correctWords(words, typed);
  const corrected = meant.join(" ");
  if (corrected === typed.join(" ")) return { ...page, ...found, corrected: null };
  const again = await look(words, place, meant);
  return { ...page, ...again, corrected: isEmpty(again) ? null : corrected };
}

type Found = Pick<CourseSearchPage, "lessons" | "found" | "modules" | "terms">;

const NOTHING: Found = { lessons: [], found: 0, modules: [], terms: [] };

const isEmpty = ({ lessons, modules, terms }: Found): boolean =>
  lessons.length + modules.length + terms.length === 0;

/** Where is looked: a course without the modules whose texts this reader may not see yet. */
interface SearchedPlace {
  readonly courseId: string;
  readonly closed: readonly string[];
}

async function look(ctx: Context, place: SearchedPlace, words: readonly string[]): Promise<Found> {
  const wanted = Prisma.sql`to_tsquery('pg_catalog.simple', ${asTsquery(words)})`;
  const rows = await findLessons(ctx, place, wanted);
  const others = await findOthers(ctx, place, wanted);
  const marked = (text: string) => excerptOf(text, words);
  return {
    found: rows[0]?.total ?? 0,
    lessons: rows.map(({ document, title, total: _, ...row }) => ({
      ...row,
      title: marked(title),
      passage: bestPassage(lessonBlocks(document), words),
    })),
    modules: others
      .filter(({ kind }) => kind === "module")
      .map(({ key, number, name }) => ({ slug: key, number, title: marked(name) })),
    terms: others
      .filter(({ kind }) => kind === "term")
      .slice(0, MOST_TERMS)
      .map(({ key, name, text }) => ({ key, term: marked(name), definition: marked(text) })),
  };
}

interface LessonRow {
  readonly moduleSlug: string;
  readonly moduleNumber: number;
  readonly moduleTitle: string;
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly document: unknown;
  readonly total: number;
}

/** Of all that match the best few are taken before any text is read: current texts are searched, the reader's is shown. */
const findLessons = (
  ctx: Context,
  { courseId, closed }: SearchedPlace,
  wanted: Prisma.Sql,
): Promise<LessonRow[]> =>
  ctx.db.$queryRaw<LessonRow[]>`
    WITH ${pinnedFor(ownerScope(ctx.actor), ctx.now)}, matching AS (
      SELECT l."id", m."slug" AS "moduleSlug", m."number" AS "moduleNumber", m."title" AS "moduleTitle", l."position",
        l."currentRevisionId", ts_rank(t."search", q.wanted) AS rank, count(*) OVER ()::int AS total
      FROM (SELECT ${wanted} AS wanted) q
      JOIN "LessonText" t ON t."search" @@ q.wanted
      JOIN "Lesson" l ON l."id" = t."lessonId" AND l."retiredAt" IS NULL
      JOIN "Module" m ON m."id" = l."moduleId" AND m."courseId" = ${courseId} AND m."retiredAt" IS NULL
        AND m."id" <> ALL(${closed}::text[])
      ORDER BY rank DESC, m."number", l."position" LIMIT ${MOST_LESSONS}
    )
    SELECT x."moduleSlug", x."moduleNumber", x."moduleTitle", l."slug", l."number", coalesce(p."title", l."title") AS "title",
      r."document", x.total
    FROM matching x JOIN "Lesson" l ON l."id" = x."id" LEFT JOIN pinned p ON p."lessonId" = l."id"
    JOIN "LessonRevision" r ON r."id" = coalesce(p."revisionId", x."currentRevisionId")
    ORDER BY x.rank DESC, x."moduleNumber", x."position"`;

interface OtherRow {
  readonly kind: "module" | "term";
  readonly key: string;
  readonly number: number;
  readonly name: string;
  readonly text: string;
}

/** Modules and terms are few: they are folded as they are looked at. */
const findOthers = (ctx: Context, { courseId }: SearchedPlace, wanted: Prisma.Sql): Promise<OtherRow[]> =>
  ctx.db.$queryRaw<OtherRow[]>`
    SELECT 'module' AS kind, m."slug" AS key, m."number", m."title" AS name, '' AS text
    FROM "Module" m WHERE m."courseId" = ${courseId} AND m."retiredAt" IS NULL
      AND to_tsvector('pg_catalog.simple', fold_words(m."title")) @@ ${wanted}
    UNION ALL
    SELECT 'term', g."key", 0, g."term", g."definition"
    FROM "GlossaryTerm" g WHERE g."courseId" = ${courseId}
      AND to_tsvector('pg_catalog.simple', fold_words(g."term" || ' ' || g."definition")) @@ ${wanted}
    ORDER BY 1, 3, 4`;
