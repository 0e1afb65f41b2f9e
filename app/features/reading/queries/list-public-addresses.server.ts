import { coursePath, lessonPath, modulePath } from "~/features/catalogue";
import { getPath } from "~/features/enrolment/index.server";
import { entryPath } from "~/features/library";
import { inOrder } from "~/features/translation";
import type { Context } from "~/platform/context.server";
import { anonymous } from "~/shared/actor";
import { glossaryPath } from "../paths";

/** A page that everybody may read, and when it last changed. */
export interface PublicAddress {
  readonly path: string;
  /** Null where nobody knows. */
  readonly changedAt: Date | null;
  /** The same in every language in which it is there, its own among them; none where that is the only one. */
  readonly languages: readonly { readonly tag: string; readonly path: string }[];
}

interface PlaceRow<K extends string, M, L> {
  readonly kind: K;
  /** Of an entry of the library: its own slug. */
  readonly course: string;
  readonly module: M;
  readonly lesson: L;
  readonly changedAt: Date | null;
  /** Of the course. */
  readonly language: string | null;
  /** Languages that a lesson is translated into. */
  readonly tags: readonly string[] | null;
}
type Row =
  | PlaceRow<"course" | "entry", null, null>
  | PlaceRow<"module", string, null>
  | PlaceRow<"lesson", string, string>;

function pathsOf({ kind, course, module, lesson }: Row): string[] {
  if (kind === "lesson") return [lessonPath(course, module, lesson)];
  if (kind === "entry") return [entryPath(course)];
  if (kind === "module") return [modulePath(course, module)];
  return [coursePath(course), glossaryPath(course)];
}

/** A lesson has an address for each of its languages; that of the original names none. */
function addressesOf(row: Row): PublicAddress[] {
  const { changedAt, language, tags } = row;
  return pathsOf(row).flatMap((path) => {
    if (!language || !tags?.length) return [{ path, changedAt, languages: [] }];
    const translated = inOrder(tags).map((tag) => ({ tag, path: `${path}?lang=${tag}` }));
    const languages = [{ tag: language, path }, ...translated];
    return languages.map((one) => ({ path: one.path, changedAt, languages }));
  });
}

/** A file of addresses holds fifty thousand at most; this is far from it. */
const MOST = 20_000;

/** The modules of these courses that are closed to strangers, as "course/module". */
async function closedToStrangers(ctx: Context, courses: readonly string[]): Promise<ReadonlySet<string>> {
  const stranger = { ...ctx, actor: anonymous };
  const closed = new Set<string>();
  for (const courseSlug of courses) {
    const path = await getPath(stranger, { courseSlug });
    for (const { slug, isOpen } of path?.modules ?? []) if (!isOpen) closed.add(`${courseSlug}/${slug}`);
  }
  return closed;
}

/** Courses, modules, published lessons and entries of the library: what a stranger may read, and nothing else, whoever asks. */
export async function listPublicAddresses(ctx: Context): Promise<PublicAddress[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    WITH readable AS (
      SELECT c."slug" AS course, m."slug" AS module, l."slug" AS lesson, r."publishedAt" AS "changedAt", c."language",
        (SELECT array_agg(p."tag") FROM "LessonTranslation" t JOIN "TranslatedPage" p ON p."translationId" = t."id"
         WHERE t."lessonId" = l."id") AS tags
      FROM "Lesson" l JOIN "LessonRevision" r ON r."id" = l."currentRevisionId"
      JOIN "Module" m ON m."id" = l."moduleId" AND m."retiredAt" IS NULL JOIN "Course" c ON c."id" = m."courseId"
      WHERE l."retiredAt" IS NULL
    )
    SELECT 'course' AS kind, c."slug" AS course, NULL AS module, NULL AS lesson, c."importedAt" AS "changedAt",
      NULL AS "language", NULL::text[] AS tags FROM "Course" c
    UNION ALL
    SELECT 'module', c."slug", m."slug", NULL,
      (SELECT max(r."changedAt") FROM readable r WHERE r.course = c."slug" AND r.module = m."slug"), NULL, NULL
    FROM "Module" m JOIN "Course" c ON c."id" = m."courseId" WHERE m."retiredAt" IS NULL
    UNION ALL
    SELECT 'lesson', course, module, lesson, "changedAt", "language", tags FROM readable
    UNION ALL
    SELECT 'entry', e."slug", NULL, NULL, e."updatedAt", NULL, NULL FROM "Resource" e WHERE e."retiredAt" IS NULL
    ORDER BY 2, 3 NULLS FIRST, 4 NULLS FIRST LIMIT ${MOST}`;
  const closed = await closedToStrangers(
    ctx,
    rows.filter(({ kind }) => kind === "course").map(({ course }) => course),
  );
  const open = rows.filter(
    ({ kind, course, module }) => kind !== "lesson" || !closed.has(`${course}/${module}`),
  );
  return open.flatMap(addressesOf);
}
