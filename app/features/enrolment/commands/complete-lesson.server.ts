import { findTextRead } from "~/features/catalogue/index.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { LessonNotOpen } from "../errors";
import { lessonCompleted } from "../events";
import { completeModules, holdPath } from "../path/commands/complete-modules.server";
import { requireOpen } from "../path/queries/get-path.server";
import { enrol } from "./enrol.server";

/**
 * Writes down that the actor has read a lesson, and where to go on next time.
 *
 * Whoever is not in the course yet is enrolled in the open one: reading on is
 * how one starts. Earned once: a second click, or a later revision, changes nothing.
 * Where it was the last thing its module asked for, the module is completed in the same transaction.
 *
 * @throws {Forbidden} without an account.
 * @throws {NotFound} for a lesson that does not exist.
 * @throws {LessonNotOpen} for one that is only announced, or left the course.
 * @throws {ModuleLocked} for one whose module is closed to the actor.
 */
export async function completeLesson(
  ctx: Context,
  { lessonId }: { lessonId: string },
): Promise<{ isNew: boolean }> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  return transact(ctx, async (tx) => {
    const lesson = await tx.db.lesson.findUnique({
      where: { id: lessonId },
      select: {
        retiredAt: true,
        moduleId: true,
        module: { select: { courseId: true, retiredAt: true } },
      },
    });
    if (!lesson) throw new NotFound("The lesson");
    const { courseId } = lesson.module;
    const text = await findTextRead(tx, { lessonId, userId: userId! });
    if (!text || lesson.retiredAt || lesson.module.retiredAt) throw new LessonNotOpen();

    const path = await holdPath(tx, { courseId, userId: userId! });
    if (path) requireOpen(tx.actor, path, lesson.moduleId);
    await rest(tx, { userId: userId!, courseId, lessonId });
    // The key (person, lesson) decides between two clicks.
    const { count } = await tx.db.lessonCompletion.createMany({
      data: [{ userId: userId!, lessonId, revisionId: text.revisionId, completedAt: tx.now }],
      skipDuplicates: true,
    });
    if (count === 0) return { isNew: false };
    await publish(tx, lessonCompleted, { userId: userId!, lessonId, courseId });
    const readLessons = [...(path?.evidence.readLessons ?? []), lessonId];
    if (path) await completeModules(tx, path, { ...path.evidence, readLessons });
    return { isNew: true };
  });
}

/** Notes where the person stopped, in every membership of the course; makes one where there is none. */
async function rest(
  tx: Context,
  { userId, courseId, lessonId }: { userId: string; courseId: string; lessonId: string },
): Promise<void> {
  const mine = { userId, courseId, state: "active" as const };
  const data = { lastLessonId: lessonId, lastReadAt: tx.now };
  const { count } = await tx.db.enrolment.updateMany({ where: mine, data });
  if (count > 0) return;
  const { id } = await enrol(tx, { userId, courseId, cohortId: null });
  await tx.db.enrolment.updateMany({ where: { id }, data });
}
