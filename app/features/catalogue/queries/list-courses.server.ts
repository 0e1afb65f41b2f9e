import type { Context } from "~/platform/context.server";
import type { ListedCourse } from "../domain/course-view";

/** All courses, by title. Open to everyone. */
export function listCourses(ctx: Context): Promise<ListedCourse[]> {
  return ctx.db.$queryRaw<ListedCourse[]>`
    SELECT c."slug", c."title", c."summary", c."language", c."hours",
      count(DISTINCT m."id")::int AS "modules", count(l."id")::int AS "lessons"
    FROM "Course" c
    LEFT JOIN "Module" m ON m."courseId" = c."id" AND m."retiredAt" IS NULL
    LEFT JOIN "Lesson" l ON l."moduleId" = m."id" AND l."retiredAt" IS NULL AND l."currentRevisionId" IS NOT NULL
    GROUP BY c."id" ORDER BY c."title"`;
}
