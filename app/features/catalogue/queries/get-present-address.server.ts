import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { LessonParams } from "../schema";

/**
 * Where a lesson stands now that was once read at this address. Open to everyone, as lessons are.
 *
 * @throws {NotFound} for an address at which no lesson of the course ever stood.
 */
export async function getPresentAddress(
  ctx: Context,
  { courseSlug, moduleSlug, lessonSlug }: LessonParams,
): Promise<LessonParams> {
  const address = await ctx.db.formerLessonAddress.findFirst({
    where: {
      moduleSlug,
      lessonSlug,
      course: { slug: courseSlug },
      lesson: { retiredAt: null, currentRevisionId: { not: null }, module: { retiredAt: null } },
    },
    select: { lesson: { select: { slug: true, module: { select: { slug: true } } } } },
  });
  if (!address) throw new NotFound("The lesson");
  const { lesson } = address;
  return { courseSlug, moduleSlug: lesson.module.slug, lessonSlug: lesson.slug };
}
