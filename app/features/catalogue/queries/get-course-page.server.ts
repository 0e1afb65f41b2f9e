import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { CoursePage } from "../domain/course-view";
import type { CourseParams } from "../schema";
import { isEnrolled, lessonsOfModule, quizzesOfModule } from "./outline-sql.server";
import { pinnedFor } from "./reader-text.server";

/**
 * A course with its modules, lessons and the reader's progress, in one query. Open to everyone.
 *
 * @throws {NotFound}
 */
export async function getCoursePage(ctx: Context, { courseSlug }: CourseParams): Promise<CoursePage> {
  const userId = ownerScope(ctx.actor);
  const [page] = await ctx.db.$queryRaw<CoursePage[]>`
    WITH ${pinnedFor(userId, ctx.now)}
    SELECT c."id", c."slug", c."title", c."summary", c."language", c."hours", c."licence", ${isEnrolled(userId)} AS "isEnrolled",
      (SELECT coalesce(json_agg(json_build_object(
          'slug', m."slug", 'number', m."number", 'title', m."title", 'summary', m."summary", 'hours', m."hours",
          'state', m."state", 'outcomes', m."outcomes", 'lessons', ${lessonsOfModule(userId)}, 'quizzes', ${quizzesOfModule(userId)}) ORDER BY m."number"), '[]')
       FROM "Module" m WHERE m."courseId" = c."id" AND m."retiredAt" IS NULL) AS "modules"
    FROM "Course" c WHERE c."slug" = ${courseSlug}`;
  if (!page) throw new NotFound("The course");
  return page;
}
