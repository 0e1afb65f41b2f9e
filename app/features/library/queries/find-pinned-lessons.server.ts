import type { Context } from "~/platform/context.server";
import { UnknownLesson } from "../errors";

/** A lesson as a librarian names it: "human-security 2.1". */
export interface NamedLesson {
  readonly course: string;
  readonly number: string;
}

/**
 * The ids of lessons, in the order in which they were named.
 *
 * @throws {UnknownLesson}
 */
export async function findPinnedLessons(ctx: Context, named: readonly NamedLesson[]): Promise<string[]> {
  if (named.length === 0) return [];
  const lessons = await ctx.db.lesson.findMany({
    where: {
      retiredAt: null,
      OR: named.map(({ course, number }) => ({
        number,
        module: { retiredAt: null, course: { slug: course } },
      })),
    },
    select: { id: true, number: true, module: { select: { course: { select: { slug: true } } } } },
  });
  return named.map(({ course, number }) => {
    const found = lessons.find((one) => one.number === number && one.module.course.slug === course);
    if (!found) throw new UnknownLesson(`${course} ${number}`);
    return found.id;
  });
}
