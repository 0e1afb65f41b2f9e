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

/**
 * The works that a lesson recommends, for the lesson's page. Open to everybody. Found from the lesson on: a condition on
 * the works would look through the whole library, each time a lesson is read.
 */
export function listLessonResources(
  ctx: Context,
  { courseSlug, moduleSlug, lessonSlug }: LessonParams,
): Promise<RecommendedResource[]> {
  return ctx.db.$queryRaw<RecommendedResource[]>`
    SELECT r."slug", r."title", r."credit", r."year", r."annotation"
    FROM "Course" c JOIN "Module" m ON m."courseId" = c."id" JOIN "Lesson" l ON l."moduleId" = m."id"
    JOIN "ResourcePin" p ON p."lessonId" = l."id" JOIN "Resource" r ON r."id" = p."resourceId"
    WHERE c."slug" = ${courseSlug} AND m."slug" = ${moduleSlug} AND l."slug" = ${lessonSlug}
      AND l."retiredAt" IS NULL AND r."retiredAt" IS NULL
    ORDER BY r."year" DESC NULLS LAST, r."id" LIMIT 12`;
}
