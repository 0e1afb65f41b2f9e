import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { OutlineLesson, OutlineQuiz } from "../domain/outline";
import type { CourseParams } from "../schema";
import { isEnrolled, lessonsOfModule, quizzesOfModule } from "./outline-sql.server";

/** A module as the course's page shows it. */
export interface CourseModule {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly hours: number;
  readonly state: "published" | "in_preparation";
  readonly outcomes: readonly string[];
  readonly lessons: readonly OutlineLesson[];
  readonly quizzes: readonly OutlineQuiz[];
}

/** Everything a course's page shows. */
export interface CoursePage {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly hours: number;
  readonly licence: string;
  readonly isEnrolled: boolean;
  readonly modules: readonly CourseModule[];
}

/**
 * A course with its modules, lessons and the reader's progress, in one query. Open to everyone.
 *
 * @throws {NotFound}
 */
export async function getCoursePage(ctx: Context, { courseSlug }: CourseParams): Promise<CoursePage> {
  const userId = ownerScope(ctx.actor);
  const [page] = await ctx.db.$queryRaw<CoursePage[]>`
    SELECT c."id", c."slug", c."title", c."summary", c."language", c."hours", c."licence", ${isEnrolled(userId)} AS "isEnrolled",
      (SELECT coalesce(json_agg(json_build_object(
          'slug', m."slug", 'number', m."number", 'title', m."title", 'summary', m."summary", 'hours', m."hours",
          'state', m."state", 'outcomes', m."outcomes", 'lessons', ${lessonsOfModule(userId)}, 'quizzes', ${quizzesOfModule}) ORDER BY m."number"), '[]')
       FROM "Module" m WHERE m."courseId" = c."id" AND m."retiredAt" IS NULL) AS "modules"
    FROM "Course" c WHERE c."slug" = ${courseSlug}`;
  if (!page) throw new NotFound("The course");
  return page;
}
