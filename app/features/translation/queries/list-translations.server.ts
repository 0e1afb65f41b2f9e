import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { isLocale, type Locale } from "../domain/locales";

/** How far a lesson is in one language. */
export interface Progress {
  readonly locale: Locale;
  readonly parts: number;
  readonly stale: number;
  readonly missing: number;
}

/** A lesson with its languages; one that nobody has begun is not among them. */
export interface TranslatedLessonRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly languages: readonly Progress[];
}

export interface CourseTranslations {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly lessons: readonly TranslatedLessonRow[];
}

/**
 * The lessons of a course that can be read, each with the languages it is being translated into. One query.
 *
 * @throws {NotFound} for a course that the actor does not write.
 */
export async function listTranslations(
  ctx: Context,
  { courseSlug }: { readonly courseSlug: string },
): Promise<CourseTranslations> {
  const course = await ctx.db.course.findFirst({
    where: { slug: courseSlug, ...coursesWrittenBy(ctx.actor) },
    select: {
      slug: true,
      title: true,
      language: true,
      modules: {
        where: { retiredAt: null },
        orderBy: { number: "asc" },
        select: {
          lessons: {
            where: { retiredAt: null, currentRevisionId: { not: null } },
            orderBy: { position: "asc" },
            select: {
              id: true,
              number: true,
              title: true,
              translations: {
                orderBy: { locale: "asc" },
                select: {
                  locale: true,
                  pages: {
                    take: 1,
                    orderBy: { tag: "asc" },
                    select: { parts: true, stale: true, missing: true },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
  if (!course) throw new NotFound("The course");
  const { modules, ...head } = course;
  return {
    ...head,
    lessons: modules.flatMap(({ lessons }) =>
      lessons.map(({ translations, ...lesson }) => ({
        ...lesson,
        languages: translations.flatMap(({ locale, pages: [page] }) =>
          page && isLocale(locale) ? [{ locale, ...page }] : [],
        ),
      })),
    ),
  };
}
