import type { CourseParams } from "~/features/catalogue";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { CourseNotesPage } from "../domain/notes-view";
import { readerOf } from "../policy";

/**
 * One's own notes and bookmarks in a course, in the order of its lessons. Also those of lessons that left the course:
 * words that somebody wrote stay theirs.
 *
 * @throws {NotFound}
 */
export async function listOwnNotes(ctx: Context, { courseSlug }: CourseParams): Promise<CourseNotesPage> {
  const userId = readerOf(ctx.actor);
  const course = await ctx.db.course.findUnique({ where: { slug: courseSlug }, select: { title: true } });
  if (!course) throw new NotFound("The course");
  const marks = await ctx.db.readingMark.findMany({
    where: { userId, lesson: { module: { course: { slug: courseSlug } } } },
    orderBy: [
      { lesson: { module: { number: "asc" } } },
      { lesson: { position: "asc" } },
      { createdAt: "asc" },
    ],
    select: {
      id: true,
      note: true,
      quote: true,
      updatedAt: true,
      lesson: {
        select: {
          number: true,
          title: true,
          slug: true,
          retiredAt: true,
          module: { select: { slug: true, retiredAt: true } },
        },
      },
    },
  });
  return {
    courseSlug,
    courseTitle: course.title,
    marks: marks.map(({ lesson, ...mark }) => ({
      ...mark,
      lessonNumber: lesson.number,
      lessonTitle: lesson.title,
      lessonSlug: lesson.slug,
      moduleSlug: lesson.module.slug,
      isRetired: lesson.retiredAt !== null || lesson.module.retiredAt !== null,
    })),
  };
}
