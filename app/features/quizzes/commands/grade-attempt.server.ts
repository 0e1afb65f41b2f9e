import { roundPercent } from "~/features/grading";
import { recordGrade } from "~/features/grading/index.server";
import { audit } from "~/platform/audit.server";
import { asSystem, type Context } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import type { Answer } from "../domain/answer";
import { type Marks, markAttempt } from "../domain/keys/marking";
import { receiptFor } from "../domain/receipt";
import { attemptGraded } from "../events";
import { questionsWithKeys } from "../queries/keys/questions-with-keys.server";

/** An attempt whose row this transaction has locked, still open. */
export interface LockedAttempt {
  readonly id: string;
  readonly userId: string;
  readonly quizId: string;
  readonly gradeItemId: string;
  readonly passPercent: number;
  readonly questionIds: readonly string[];
}

/**
 * Marks what was saved, closes the attempt for good, and hands the result to the gradebook, which keeps the best.
 * Nothing can have changed in between: the caller holds the attempt's row.
 */
export async function gradeAttempt(tx: Context, attempt: LockedAttempt, submittedAt: Date): Promise<void> {
  const [questions, responses] = await Promise.all([
    questionsWithKeys(tx, attempt.questionIds),
    tx.db.response.findMany({ where: { attemptId: attempt.id }, select: { questionId: true, answer: true } }),
  ]);
  const answers = Object.fromEntries(
    responses.map(({ questionId, answer }) => [questionId, answer as Answer | null]),
  );
  const marks = markAttempt(questions, answers);
  const { id, userId, quizId, gradeItemId } = attempt;
  await writePoints(tx, id, marks);
  await tx.db.attempt.update({
    where: { id },
    data: {
      state: "graded",
      submittedAt,
      pointsScored: marks.pointsScored.toFixed(2),
      maxPoints: marks.maxPoints.toFixed(2),
      scorePercent: roundPercent(marks.percent),
      passed: roundPercent(marks.percent) >= attempt.passPercent,
      receipt: receiptFor(id, submittedAt),
    },
    select: { id: true },
  });
  await recordGrade(asSystem(tx, "quizzes"), {
    gradeItemId,
    userId,
    percent: marks.percent,
    method: "best-attempt",
    release: true,
    keepBest: true,
    evidence: { attemptId: id, pointsScored: marks.pointsScored, maxPoints: marks.maxPoints },
  });
  await audit(tx, { action: "quizzes.attempt-graded", objectType: "attempt", objectId: id });
  await publish(
    tx,
    attemptGraded,
    { attemptId: id, userId, quizId },
    { uniqueKey: `quizzes.attempt-graded ${id}` },
  );
}

/** Every question of the attempt gets its points, also those without an answer. */
async function writePoints(tx: Context, attemptId: string, { points }: Marks): Promise<void> {
  const byId = JSON.stringify(Object.fromEntries([...points].map(([id, value]) => [id, value.toFixed(2)])));
  await tx.db.$executeRaw`
    INSERT INTO "Response" ("attemptId", "questionId", points, "savedAt")
    SELECT ${attemptId}, marked.key, marked.value::numeric, ${tx.now} FROM jsonb_each_text(${byId}::jsonb) AS marked
    ON CONFLICT ("attemptId", "questionId") DO UPDATE SET points = excluded.points`;
}
