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
  { lessonId }: { readonly lessonId: string },
): Promise<RecommendedResource[]> {
  return ctx.db.resource.findMany({
    where: { retiredAt: null, pins: { some: { lessonId } } },
    orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    take: 12,
    select: { slug: true, title: true, credit: true, year: true, annotation: true },
  });
}
