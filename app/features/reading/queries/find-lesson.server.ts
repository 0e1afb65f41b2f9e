import type { LessonParams } from "~/features/catalogue";
import { requireOpenModule } from "~/features/enrolment/index.server";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";

/**
 * A lesson that can be read, with its text as a tree.
 *
 * @throws {NotFound} for a lesson that does not exist, is not published or left the course.
 * @throws {ModuleLocked} while its module is closed to this reader.
 */
export async function findLesson(ctx: Context, { courseSlug, moduleSlug, lessonSlug }: LessonParams) {
  const lesson = await ctx.db.lesson.findFirst({
    where: {
      ...{ slug: lessonSlug, retiredAt: null, currentRevisionId: { not: null } },
      module: { slug: moduleSlug, retiredAt: null, course: { slug: courseSlug } },
    },
    select: {
      ...{ id: true, number: true, title: true },
      module: { select: { id: true, courseId: true, course: { select: { title: true, language: true } } } },
      currentRevision: { select: { document: true } },
    },
  });
  if (!lesson) throw new NotFound("The lesson");
  const { id, number, title, module, currentRevision } = lesson;
  await requireOpenModule(ctx, { courseId: module.courseId, moduleId: module.id });
  return {
    ...{ id, number, title, courseTitle: module.course.title, language: module.course.language },
    document: currentRevision?.document ?? null,
  };
}
