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

interface Wanted {
  /** The languages there are besides the lesson's own, in any order. */
  readonly tags: readonly string[];
  /** Such as "sr", "sr-Cyrl" or "en"; the reader's `locale` counts where nobody asked. */
  readonly asked?: string | undefined;
  readonly locale: string;
}

/**
 * A lesson's languages in the order of their list, and its page in the one asked for: by name, else the reader's own. Open
 * to everybody, as lessons are. One query where there is such a page, else none.
 */
export async function findTranslatedLesson(
  ctx: Context,
  { courseSlug, moduleSlug, lessonSlug }: LessonParams,
  { tags, asked, locale }: Wanted,
): Promise<LessonLanguages> {
  const wanted = readingFor(asked ?? locale) ?? "";
  const ordered = inOrder(tags);
  if (!ordered.includes(wanted)) return { tags: ordered, translated: null };
  const [translated] = await ctx.db.$queryRaw<TranslatedLesson[]>`
    SELECT p."tag", p."revisionId", p."title", p."outcomes", p."contentNote", p."parts", p."stale", p."missing",
      p."staleSince", p."html"
    FROM "Course" c
    JOIN "Module" m ON m."courseId" = c."id" AND m."slug" = ${moduleSlug} AND m."retiredAt" IS NULL
    JOIN "Lesson" l ON l."moduleId" = m."id" AND l."slug" = ${lessonSlug} AND l."retiredAt" IS NULL
    JOIN "LessonTranslation" t ON t."lessonId" = l."id"
    JOIN "TranslatedPage" p ON p."translationId" = t."id" AND p."tag" = ${wanted}
    WHERE c."slug" = ${courseSlug}`;
  return { tags: ordered, translated: translated ?? null };
}
