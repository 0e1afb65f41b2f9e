import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";

/** How far the actor is in a course: of the lessons that can be read today. */
export interface CourseProgress {
  readonly read: number;
  readonly total: number;
}

/** Counted at the moment of asking, so it is never behind what the person did. */
export async function getCourseProgress(
  ctx: Context,
  { courseId }: { courseId: string },
): Promise<CourseProgress> {
  const [progress] = await ctx.db.$queryRaw<CourseProgress[]>`
    SELECT count(d."lessonId")::int AS "read", count(*)::int AS "total"
    FROM "Lesson" l
    JOIN "Module" m ON m."id" = l."moduleId" AND m."courseId" = ${courseId} AND m."retiredAt" IS NULL
    LEFT JOIN "LessonCompletion" d ON d."lessonId" = l."id" AND d."userId" = ${ownerScope(ctx.actor)}
    WHERE l."retiredAt" IS NULL AND l."currentRevisionId" IS NOT NULL`;
  return progress ?? { read: 0, total: 0 };
}
