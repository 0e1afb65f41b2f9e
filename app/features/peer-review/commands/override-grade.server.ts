import { recordGrade } from "~/features/grading/index.server";
import { type Context, transact } from "~/platform/context.server";
import { getTaughtSubmission } from "../queries/get-taught-submission.server";

interface OverrideGradeInput {
  readonly submissionId: string;
  readonly percent: number;
  /** For the record; the author does not read it. */
  readonly reason: string;
}

/**
 * Sets a grade by an instructor's own judgement, and releases it with the reviews. Reviews stay as they were written.
 *
 * @throws {NotFound | OverrideNeedsReason}
 */
export async function overrideGrade(
  ctx: Context,
  { submissionId, percent, reason }: OverrideGradeInput,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { authorId, assignment } = await getTaughtSubmission(tx, submissionId);
    await recordGrade(tx, {
      gradeItemId: assignment.gradeItemId,
      userId: authorId,
      percent,
      method: "override",
      evidence: {},
      release: true,
      overrideReason: reason,
    });
  });
}
