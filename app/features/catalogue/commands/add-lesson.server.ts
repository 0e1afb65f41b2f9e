import { audit } from "~/platform/audit.server";
import { authorise, type Context, isUniqueViolation, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { isReserved } from "../domain/reserved-slugs";
import { SlugReserved, SlugTaken } from "../errors";
import { canWriteLessons } from "../policy";

interface AddLessonInput {
  readonly moduleId: string;
  readonly slug: string;
  readonly title: string;
}

/**
 * Adds a lesson at the end of a module, without a text yet. It was made in the editor: no import takes it away.
 *
 * @throws {NotFound} for a module that does not exist or left the course.
 * @throws {Forbidden} unless the actor teaches the course.
 * @throws {SlugReserved} where a page of the site stands at that address.
 * @throws {SlugTaken} where the module has a lesson of that name, or had.
 */
export async function addLesson(
  ctx: Context,
  { moduleId, slug, title }: AddLessonInput,
): Promise<{ lessonId: string }> {
  try {
    return await transact(ctx, (tx) => place(tx, { moduleId, slug, title }));
  } catch (error) {
    if (isUniqueViolation(error)) throw new SlugTaken();
    throw error;
  }
}

async function place(tx: Context, { moduleId, slug, title }: AddLessonInput): Promise<{ lessonId: string }> {
  // Locked, so that of two lessons added at once each gets its own number.
  const [module] = await tx.db.$queryRaw<{ courseId: string; number: number; slug: string }[]>`
    SELECT "courseId", "number", "slug" FROM "Module" WHERE "id" = ${moduleId} AND "retiredAt" IS NULL FOR UPDATE`;
  if (!module) throw new NotFound("The module");
  authorise(canWriteLessons(tx.actor, module.courseId));
  if (isReserved("lesson", slug)) throw new SlugReserved();
  const former = await tx.db.formerLessonAddress.count({
    where: { courseId: module.courseId, moduleSlug: module.slug, lessonSlug: slug },
  });
  if (former > 0) throw new SlugTaken();
  const lessons = await tx.db.lesson.findMany({
    where: { moduleId },
    select: { number: true, position: true },
  });
  const last = Math.max(0, ...lessons.map(({ number }) => Number(number.split(".")[1] ?? 0)));
  const position = Math.max(0, ...lessons.map((lesson) => lesson.position)) + 1;
  const { id } = await tx.db.lesson.create({
    data: { moduleId, slug, title, position, number: `${module.number}.${last + 1}`, origin: "editor" },
    select: { id: true },
  });
  await audit(tx, {
    action: "catalogue.lesson-added",
    objectType: "lesson",
    objectId: id,
    details: { moduleId },
  });
  return { lessonId: id };
}
