import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { canWriteLessons } from "../policy";

interface ArchiveInput {
  readonly lessonId: string;
  readonly reason: string;
}

/**
 * Takes a lesson out of the course: it leaves outlines, search, take-away and what is asked of learners at once. Whoever
 * has a place in the course still reads it at its address; nothing of it is deleted, and no import brings it back.
 *
 * @throws {Forbidden} unless the actor teaches the course.
 * @throws {NotFound} for a lesson that does not exist or left the course already.
 */
export async function archiveLesson(ctx: Context, { lessonId, reason }: ArchiveInput): Promise<void> {
  await transact(ctx, async (tx) => {
    await authoriseFor(tx, lessonId);
    const { count } = await tx.db.lesson.updateMany({
      where: { id: lessonId, retiredAt: null },
      data: { retiredAt: tx.now, archivedAt: tx.now, archiveReason: reason },
    });
    if (count === 0) throw new NotFound("The lesson");
    await audit(tx, {
      action: "catalogue.lesson-archived",
      objectType: "lesson",
      objectId: lessonId,
      reason,
    });
  });
}

/**
 * Gives an archived lesson back its place in the course.
 *
 * @throws {Forbidden} unless the actor teaches the course.
 * @throws {NotFound} for a lesson that nobody took out on the site.
 */
export async function bringBackLesson(
  ctx: Context,
  { lessonId }: { readonly lessonId: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    await authoriseFor(tx, lessonId);
    const { count } = await tx.db.lesson.updateMany({
      where: { id: lessonId, archivedAt: { not: null } },
      data: { retiredAt: null, archivedAt: null, archiveReason: null },
    });
    if (count === 0) throw new NotFound("The lesson");
    await audit(tx, { action: "catalogue.lesson-brought-back", objectType: "lesson", objectId: lessonId });
  });
}

async function authoriseFor(tx: Context, lessonId: string): Promise<void> {
  const lesson = await tx.db.lesson.findUnique({
    where: { id: lessonId },
    select: { module: { select: { courseId: true } } },
  });
  if (!lesson) throw new NotFound("The lesson");
  authorise(canWriteLessons(tx.actor, lesson.module.courseId));
}
