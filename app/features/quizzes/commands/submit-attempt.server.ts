import { type Context, transact } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { isOver } from "../domain/time-limit";
import { AttemptClosed } from "../errors";
import { gradeAttempt, type LockedAttempt } from "./grade-attempt.server";

interface OpenAttempt extends LockedAttempt {
  readonly state: "in_progress" | "graded" | "voided";
  readonly endsAt: Date | null;
}

/**
 * Hands in an attempt as it is saved on the server, and marks it.
 *
 * The attempt's row is locked first: of twenty at once, the first marks, the others find it done and get the same
 * result. After the end and its grace the attempt is marked with what was saved in time, and the sender is told that
 * it was late.
 *
 * @throws {NotFound | AttemptClosed}
 */
export async function submitAttempt(ctx: Context, { attemptId }: { attemptId: string }): Promise<void> {
  const wasLate = await transact(ctx, async (tx) => {
    const attempt = await lock(tx, attemptId);
    if (attempt.state === "graded") return false;
    if (attempt.state === "voided") throw new AttemptClosed();
    const late = isOver(attempt.endsAt, tx.now);
    await gradeAttempt(tx, attempt, late && attempt.endsAt ? attempt.endsAt : tx.now);
    return late;
  });
  if (wasLate) throw new AttemptClosed();
}

async function lock(tx: Context, attemptId: string): Promise<OpenAttempt> {
  const rows = await tx.db.$queryRaw<OpenAttempt[]>`
    SELECT attempt.id, attempt."userId", attempt."quizId", attempt.state::text, attempt."endsAt", attempt."questionIds",
      quiz."gradeItemId", quiz."passPercent"::float8
    FROM "Attempt" AS attempt JOIN "Quiz" AS quiz ON quiz.id = attempt."quizId"
    WHERE attempt.id = ${attemptId} AND attempt."userId" = ${ownerScope(tx.actor)}
    FOR UPDATE OF attempt`;
  if (!rows[0]) throw new NotFound("This attempt");
  return rows[0];
}
