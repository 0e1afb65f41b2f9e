import type { LessonParams } from "~/features/catalogue";
import { pinnedFor } from "~/features/catalogue/index.server";
import { requireOpenModule } from "~/features/enrolment/index.server";
import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";

interface FoundLesson {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly moduleId: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly language: string;
  /** Null for a text from before texts were trees. */
  readonly document: unknown;
}

/**
 * A lesson that can be read, with the text that its reader has, as a tree.
 *
 * @throws {NotFound} for a lesson that does not exist, is not published or left the course.
 * @throws {ModuleLocked} while its module is closed to this reader.
 */
export async function findLesson(
  ctx: Context,
  { courseSlug, moduleSlug, lessonSlug }: LessonParams,
): Promise<Omit<FoundLesson, "moduleId" | "courseId">> {
  const [lesson] = await ctx.db.$queryRaw<FoundLesson[]>`
    WITH ${pinnedFor(ownerScope(ctx.actor), ctx.now)}
    SELECT l."id", l."number", coalesce(x."title", l."title") AS "title", m."id" AS "moduleId", c."id" AS "courseId",
      c."title" AS "courseTitle", c."language", r."document"
    FROM "Course" c JOIN "Module" m ON m."courseId" = c."id" AND m."slug" = ${moduleSlug} AND m."retiredAt" IS NULL
    JOIN "Lesson" l ON l."moduleId" = m."id" AND l."slug" = ${lessonSlug} AND l."retiredAt" IS NULL
    LEFT JOIN pinned x ON x."lessonId" = l."id"
    JOIN "LessonRevision" r ON r."id" = coalesce(x."revisionId", l."currentRevisionId")
    WHERE c."slug" = ${courseSlug}`;
  if (!lesson) throw new NotFound("The lesson");
  const { courseId, moduleId, ...found } = lesson;
  await requireOpenModule(ctx, { courseId, moduleId });
  return found;
}
