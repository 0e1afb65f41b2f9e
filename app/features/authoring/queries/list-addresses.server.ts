import { coursePath, lessonPath, modulePath } from "~/features/catalogue";
import type { Context } from "~/platform/context.server";

/** The addresses of a course that lead somewhere: the course, its modules, its lessons that can be read. */
export async function listAddresses(ctx: Context, courseId: string): Promise<ReadonlySet<string>> {
  const modules = await ctx.db.module.findMany({
    where: { courseId, retiredAt: null },
    select: {
      slug: true,
      course: { select: { slug: true } },
      lessons: { where: { retiredAt: null, currentRevisionId: { not: null } }, select: { slug: true } },
    },
  });
  return new Set([
    ...["/courses", "/learn"],
    ...modules.flatMap(({ slug: module, course: { slug: course }, lessons }) => [
      ...[coursePath(course), modulePath(course, module)],
      ...lessons.map(({ slug }) => lessonPath(course, module, slug)),
    ]),
  ]);
}
