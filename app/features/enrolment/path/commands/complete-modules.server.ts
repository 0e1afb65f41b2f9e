import type { Context } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { evaluatePath, newlyCompleted } from "../domain/evaluate-path";
import type { Evidence } from "../domain/evidence";
import { moduleCompleted } from "../events";
import { type CourseKey, type ReadPath, readPath } from "../queries/read-path.server";

/**
 * Waits until nobody else changes what this person has done in this course. Of two events at once, each of which sees
 * a part, the second then sees both; without it a module could be complete and nobody write it down.
 */
export async function lockPath(
  tx: Context,
  { courseId, userId }: { courseId: string; userId: string },
): Promise<void> {
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`path ${courseId} ${userId}`}, 0))`;
}

/** Reads a person's way through a course while nobody else changes it. Null where no rules hold. */
export async function holdPath(
  tx: Context,
  { courseId, userId }: { courseId: string; userId: string },
): Promise<ReadPath | null> {
  await lockPath(tx, { courseId, userId });
  const key: CourseKey = { courseId };
  return readPath(tx, key, userId);
}

/**
 * Writes down what a person has completed by now. `path` was read under its lock, in this transaction; `evidence` is
 * what is so after the event. Safe to run twice: of two rows for a person and module the first is kept.
 */
export async function completeModules(
  tx: Context,
  path: ReadPath,
  evidence: Evidence = path.evidence,
): Promise<readonly string[]> {
  const { userId, courseId, rulesId } = path;
  const done = newlyCompleted(evaluatePath({ ...path, evidence }));
  if (done.length === 0) return [];
  await tx.db.moduleCompletion.createMany({
    data: done.map(({ id, items }) => ({
      userId,
      moduleId: id,
      rulesId,
      completedAt: tx.now,
      evidence: items.map(({ code, key, have, need }) => ({ code, key, have, need })),
    })),
    skipDuplicates: true,
  });
  for (const { id } of done) await publish(tx, moduleCompleted, { userId, courseId, moduleId: id });
  return done.map(({ id }) => id);
}
