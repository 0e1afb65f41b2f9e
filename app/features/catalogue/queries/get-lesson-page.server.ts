import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { LessonPage } from "../domain/lesson-view";
import type { LessonParams } from "../schema";
import { tagsOfLesson, worksOfLesson } from "./beside-lesson-sql.server";
import { isEnrolled, isInside, lessonsOfModule, quizzesOfModule } from "./outline-sql.server";
import { pinnedFor } from "./reader-text.server";

/** The readable lesson before or after `l` in the course, across modules. */
const neighbour = (direction: "before" | "after"): Prisma.Sql => {
  const [sign, order] =
    direction === "before" ? [Prisma.sql`<`, Prisma.sql`DESC`] : [Prisma.sql`>`, Prisma.sql`ASC`];
  return Prisma.sql`
    (SELECT json_build_object('moduleSlug', nm."slug", 'slug', n."slug", 'number', n."number", 'title', coalesce(nx."title", n."title"))
     FROM "Lesson" n JOIN "Module" nm ON nm."id" = n."moduleId" LEFT JOIN pinned nx ON nx."lessonId" = n."id"
     WHERE nm."courseId" = c."id" AND nm."retiredAt" IS NULL AND n."retiredAt" IS NULL AND n."currentRevisionId" IS NOT NULL
       AND (nm."number", n."position") ${sign} (m."number", l."position")
     ORDER BY nm."number" ${order}, n."position" ${order} LIMIT 1)`;
};

/**
 * A lesson with its outline and the reader's progress. Open to everyone: lessons are read without an account. One that
 * left the course is still read by who has a place in it, and by nobody else.
 *
 * @throws {NotFound} for a lesson that does not exist, is not published or left the course.
 */
export async function getLessonPage(ctx: Context, params: LessonParams): Promise<LessonPage> {
  const page = await findLessonPage(ctx, params);
  if (!page) throw new NotFound("The lesson");
  return page;
}

/** The same, or null where no lesson can be read at this address. One query. */
export async function findLessonPage(
  ctx: Context,
  { courseSlug, moduleSlug, lessonSlug }: LessonParams,
): Promise<LessonPage | null> {
  const userId = ownerScope(ctx.actor);
  const [page] = await ctx.db.$queryRaw<LessonPage[]>`
    WITH ${pinnedFor(userId, ctx.now)}
    SELECT c."slug" AS "courseSlug", c."title" AS "courseTitle", c."language",
      m."slug" AS "moduleSlug", m."number" AS "moduleNumber", m."title" AS "moduleTitle",
      l."id" AS "lessonId", l."slug", l."number", coalesce(x."title", l."title") AS "title",
      coalesce(x."minutes", l."minutes") AS "minutes", r."id" AS "revisionId", r."html", r."outcomes", r."contentNote", r."checkedOn",
      l."retiredAt" IS NOT NULL OR m."retiredAt" IS NOT NULL AS "isRetired",
      ${lessonsOfModule(userId)} AS "outline", ${quizzesOfModule(userId)} AS "quizzes", ${isEnrolled(userId)} AS "isEnrolled",
      ${neighbour("before")} AS "previous", ${neighbour("after")} AS "next",
      ${worksOfLesson} AS "works", ${tagsOfLesson} AS "tags"
    FROM "Course" c
    JOIN "Module" m ON m."courseId" = c."id" AND m."slug" = ${moduleSlug}
    JOIN "Lesson" l ON l."moduleId" = m."id" AND l."slug" = ${lessonSlug}
    LEFT JOIN pinned x ON x."lessonId" = l."id"
    JOIN "LessonRevision" r ON r."id" = coalesce(x."revisionId", l."currentRevisionId")
    WHERE c."slug" = ${courseSlug} AND ((l."retiredAt" IS NULL AND m."retiredAt" IS NULL) OR ${isInside(userId)})`;
  return page ?? null;
}
