import type { LessonParams } from "~/features/catalogue";
import type { Context } from "~/platform/context.server";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { inOrder, readingFor } from "../domain/locales";

/** A lesson as it is read in another language. */
export interface TranslatedLesson {
  /** Of language and script: sr-Cyrl. */
  readonly tag: string;
  /** The text of the lesson that it was drawn for. */
  readonly revisionId: string;
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly contentNote: string | null;
  readonly html: SanitisedHtml;
  readonly parts: number;
  readonly stale: number;
  readonly missing: number;
  readonly staleSince: Date | null;
}

/** In which languages a lesson is there besides its own, and how it reads in the one that is wanted. */
interface LessonLanguages {
  readonly tags: readonly string[];
  /** Null for the original. */
  readonly translated: TranslatedLesson | null;
}

/**
 * A lesson's languages, and its page in the one asked for: by name, else the reader's own. Open to everybody, as lessons
 * are. One query.
 *
 * @param asked such as "sr", "sr-Cyrl" or "en"; the reader's `locale` counts where nobody asked.
 */
export async function findTranslatedLesson(
  ctx: Context,
  { courseSlug, moduleSlug, lessonSlug }: LessonParams,
  { asked, locale }: { readonly asked?: string | undefined; readonly locale: string },
): Promise<LessonLanguages> {
  const wanted = readingFor(asked ?? locale) ?? "";
  const rows = await ctx.db.$queryRaw<(Omit<TranslatedLesson, "html"> & { html: SanitisedHtml | null })[]>`
    SELECT p."tag", p."revisionId", p."title", p."outcomes", p."contentNote", p."parts", p."stale", p."missing",
      p."staleSince", CASE WHEN p."tag" = ${wanted} THEN p."html" END AS "html"
    FROM "Course" c
    JOIN "Module" m ON m."courseId" = c."id" AND m."slug" = ${moduleSlug} AND m."retiredAt" IS NULL
    JOIN "Lesson" l ON l."moduleId" = m."id" AND l."slug" = ${lessonSlug} AND l."retiredAt" IS NULL
    JOIN "LessonTranslation" t ON t."lessonId" = l."id"
    JOIN "TranslatedPage" p ON p."translationId" = t."id"
    WHERE c."slug" = ${courseSlug}`;
  const found = rows.find((row) => row.html !== null);
  return {
    tags: inOrder(rows.map(({ tag }) => tag)),
    translated: found?.html ? { ...found, html: found.html } : null,
  };
}
