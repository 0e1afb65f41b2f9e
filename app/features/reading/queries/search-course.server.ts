import type { CourseParams } from "~/features/catalogue";
import { pinnedFor } from "~/features/catalogue/index.server";
import { getPath } from "~/features/enrolment/index.server";
import { readingFor } from "~/features/translation";
import { type Context, searching } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { blocksOfPage } from "../domain/page-blocks";
import { bestPassage, excerptOf, findsBeginnings, searchWords } from "../domain/passage";
import type { CourseSearchPage, LessonHit } from "../domain/search-view";
import { lessonBlocks } from "../lesson-blocks.server";
import { correctWords } from "./correct-words.server";

const MOST_LESSONS = 20;
const MOST_TERMS = 10;

/** Folded words hold letters and digits alone, so none of them is an operator. */
const asTsquery = (words: readonly string[]): string =>
  words.map((word) => (findsBeginnings(word) ? `${word}:*` : word)).join(" & ");

/**
 * What of a course answers a search: lessons that have all the words, best first, with the place where most of them
 * stand; modules by their titles; terms by their words. A lesson answers in the reader's language where that has the
 * words, else in its own, else in any it is translated into. Words that stand nowhere are taken for typing mistakes.
 * Open to everyone, as the course is.
 *
 * @param locale of the reader.
 * @throws {NotFound}
 */
export async function searchCourse(
  ctx: Context,
  { courseSlug, query, locale }: CourseParams & { readonly query: string; readonly locale: string },
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
  const place: SearchedPlace = {
    courseId: course.id,
    language: course.language,
    closed,
    own: readingFor(locale) ?? "",
    isCyrillic: /\p{Script=Cyrillic}/u.test(query),
  };
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
  readonly language: string;
  readonly closed: readonly string[];
  /** The language that the reader is given translations in, by its tag; empty for none. */
  readonly own: string;
  /** The letters that were typed. */
  readonly isCyrillic: boolean;
}

async function look(ctx: Context, place: SearchedPlace, words: readonly string[]): Promise<Found> {
  const wanted = Prisma.sql`to_tsquery('pg_catalog.simple', ${asTsquery(words)})`;
  const rows = await findLessons(ctx, place, wanted);
  const others = await findOthers(ctx, place, wanted);
  const marked = (text: string) => excerptOf(text, words);
  return {
    found: rows[0]?.total ?? 0,
    lessons: rows.map((row) => hitOf(row, place, words)),
    modules: others
      .filter(({ kind }) => kind === "module")
      .map(({ key, number, name }) => ({ slug: key, number, title: marked(name) })),
    terms: others
      .filter(({ kind }) => kind === "term")
      .slice(0, MOST_TERMS)
      .map(({ key, name, text }) => ({ key, term: marked(name), definition: marked(text) })),
  };
}

function hitOf(row: LessonRow, { language, own }: SearchedPlace, words: readonly string[]): LessonHit {
  const { document, html, title, tag, isInOwn, total: _, ...place } = row;
  // Who is given a translation of a lesson has to ask for the original that answered.
  const toOriginal = isInOwn && own !== language ? language : null;
  return {
    ...place,
    language: tag ?? language,
    asked: tag ?? toOriginal,
    title: excerptOf(title, words),
    passage: bestPassage(html === null ? lessonBlocks(document) : blocksOfPage(html), words),
  };
}

interface LessonRow {
  readonly moduleSlug: string;
  readonly moduleNumber: number;
  readonly moduleTitle: string;
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  /** Of the original; null where a translation answers, whose page is `html`. */
  readonly document: unknown;
  readonly html: string | null;
  /** Of the translation; null for the original. */
  readonly tag: string | null;
  /** Whether there is a translation into the reader's language. */
  readonly isInOwn: boolean;
  readonly total: number;
}

/**
 * Of all that match the best few are taken before any text is read: those in the reader's language before originals and
 * these before other translations. Current texts are searched, the reader's is shown.
 * Who keeps an older text is given translations of that one alone.
 */
const findLessons = (
  ctx: Context,
  { courseId, closed, own, isCyrillic }: SearchedPlace,
  wanted: Prisma.Sql,
): Promise<LessonRow[]> =>
  ctx.db.$queryRaw<LessonRow[]>`
    WITH ${pinnedFor(ownerScope(ctx.actor), ctx.now)}, hits AS (
      SELECT t."lessonId", NULL AS "pageId", NULL AS "tag", ts_rank(t."search", q.wanted) AS rank, 1 AS choice
      FROM (SELECT ${wanted} AS wanted) q JOIN "LessonText" t ON t."search" @@ q.wanted
      UNION ALL
      SELECT t."lessonId", g."id", g."tag", ts_rank(g."search", q.wanted), CASE g."tag" WHEN ${own} THEN 0 ELSE 2 END
      FROM (SELECT ${wanted} AS wanted) q JOIN "TranslatedPage" g ON g."search" @@ q.wanted
      JOIN "LessonTranslation" t ON t."id" = g."translationId"
      LEFT JOIN pinned p ON p."lessonId" = t."lessonId"
      WHERE coalesce(p."revisionId", g."revisionId") = g."revisionId"
    ), best AS (
      SELECT DISTINCT ON ("lessonId") * FROM hits
      ORDER BY "lessonId", choice, ("tag" LIKE '%-Cyrl') = ${isCyrillic} DESC, rank DESC, "tag"
    ), matching AS (
      SELECT l."id", m."slug" AS "moduleSlug", m."number" AS "moduleNumber", m."title" AS "moduleTitle", l."position",
        l."currentRevisionId", b."pageId", b.choice, b.rank, count(*) OVER ()::int AS total
      FROM best b
      JOIN "Lesson" l ON l."id" = b."lessonId" AND l."retiredAt" IS NULL
      JOIN "Module" m ON m."id" = l."moduleId" AND m."courseId" = ${courseId} AND m."retiredAt" IS NULL
        AND m."id" <> ALL(${closed}::text[])
      ORDER BY b.choice, b.rank DESC, m."number", l."position" LIMIT ${MOST_LESSONS}
    )
    SELECT x."moduleSlug", x."moduleNumber", x."moduleTitle", l."slug", l."number",
      coalesce(g."title", p."title", l."title") AS "title", CASE WHEN g."id" IS NULL THEN r."document" END AS "document",
      g."html", g."tag", x.total,
      EXISTS (SELECT FROM "LessonTranslation" t JOIN "TranslatedPage" o ON o."translationId" = t."id" AND o."tag" = ${own}
        WHERE t."lessonId" = l."id") AS "isInOwn"
    FROM matching x JOIN "Lesson" l ON l."id" = x."id" LEFT JOIN pinned p ON p."lessonId" = l."id"
    LEFT JOIN "TranslatedPage" g ON g."id" = x."pageId"
    JOIN "LessonRevision" r ON r."id" = coalesce(p."revisionId", x."currentRevisionId")
    ORDER BY x.choice, x.rank DESC, x."moduleNumber", x."position"`;

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
