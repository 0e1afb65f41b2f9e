import type { LessonParams } from "~/features/catalogue";
import type { Context } from "~/platform/context.server";

/** A work that a lesson recommends. */
export interface RecommendedResource {
  readonly slug: string;
  readonly title: string;
  readonly credit: string;
  readonly year: number | null;
  readonly annotation: string;
}

/** The works that a lesson recommends, for the lesson's page. Open to everybody. */
export function listLessonResources(
  ctx: Context,
  { courseSlug, moduleSlug, lessonSlug }: LessonParams,
): Promise<RecommendedResource[]> {
  const module = { slug: moduleSlug, course: { slug: courseSlug } };
  const lesson = { slug: lessonSlug, retiredAt: null, module };
  return ctx.db.resource.findMany({
    where: { retiredAt: null, pins: { some: { lesson } } },
    orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    take: 12,
    select: { slug: true, title: true, credit: true, year: true, annotation: true },
  });
}
