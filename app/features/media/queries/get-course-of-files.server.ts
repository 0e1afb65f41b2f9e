import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";

/**
 * The course that somebody sends a file to, by the readable part of its address.
 *
 * @throws {NotFound} no such course, or not one whose lessons this person writes.
 */
export async function getCourseOfFiles(
  ctx: Context,
  { courseSlug }: { courseSlug: string },
): Promise<{ courseId: string }> {
  const course = await ctx.db.course.findFirst({
    where: { slug: courseSlug, ...coursesWrittenBy(ctx.actor) },
    select: { id: true },
  });
  if (!course) throw new NotFound("This course");
  return { courseId: course.id };
}
