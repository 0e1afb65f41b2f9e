import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { mayAddFiles } from "../policy";

/**
 * The course that somebody sends a file to, by the readable part of its address.
 *
 * @throws {NotFound} no such course, or not one this person teaches.
 */
export async function getCourseOfFiles(
  ctx: Context,
  { courseSlug }: { courseSlug: string },
): Promise<{ courseId: string }> {
  const course = await ctx.db.course.findUnique({ where: { slug: courseSlug }, select: { id: true } });
  if (!course || !mayAddFiles(ctx.actor, course.id)) throw new NotFound("This course");
  return { courseId: course.id };
}
