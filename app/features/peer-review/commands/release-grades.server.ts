import { assignmentsTaughtBy } from "~/features/assignments";
import { recordGrade } from "~/features/grading/index.server";
import { type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { QUORUM, suggestGrade } from "../domain/grade";
import { standingOf } from "../domain/standing";
import { NothingToRelease, QuorumNotReached } from "../errors";
import { getTaughtSubmission } from "../queries/get-taught-submission.server";
import { type GradableWork, listGradableWorks } from "../queries/list-gradable-works.server";

/** What a release did. */
interface ReleaseOutcome {
  readonly released: number;
  /** Works that are not ready, with how many counted reviews they have. */
  readonly waiting: readonly { readonly submissionId: string; readonly reviews: number }[];
}

/**
 * Makes grades and reviews visible to the authors of all works that are ready: every review that was asked for is in,
 * or reviews are due and enough count. The grade is their mean. What was released before stays as it is.
 *
 * @throws {NotFound | NothingToRelease}
 */
export async function releaseGrades(
  ctx: Context,
  { assignmentId }: { assignmentId: string },
): Promise<ReleaseOutcome> {
  return transact(ctx, async (tx) => {
    const assignment = await lockTaughtAssignment(tx, assignmentId);
    const works = await listGradableWorks(tx, { assignmentId, gradeItemId: assignment.gradeItemId });
    const isReady = ({ live, reviews }: GradableWork) =>
      standingOf({ live, counted: reviews.length, released: false }, assignment, tx.now) === "ready";
    const ready = works.filter(isReady);
    if (works.length > 0 && ready.length === 0) throw new NothingToRelease(QUORUM);
    for (const work of ready) await release(tx, assignment.gradeItemId, work);
    const waiting = works
      .filter((work) => !isReady(work))
      .map(({ submissionId, reviews }) => ({ submissionId, reviews: reviews.length }));
    return { released: ready.length, waiting };
  });
}

/**
 * Releases the grade of one work, as soon as enough reviews count, though more may still come.
 *
 * @returns False when it was released before.
 * @throws {NotFound | QuorumNotReached}
 */
export async function releaseGrade(
  ctx: Context,
  { submissionId }: { submissionId: string },
): Promise<boolean> {
  return transact(ctx, async (tx) => {
    const { assignmentId } = await getTaughtSubmission(tx, submissionId);
    const { gradeItemId } = await lockTaughtAssignment(tx, assignmentId);
    const [work] = await listGradableWorks(tx, { assignmentId, gradeItemId, submissionIds: [submissionId] });
    if (!work) return false;
    if (work.reviews.length < QUORUM) throw new QuorumNotReached(work.reviews.length, QUORUM);
    await release(tx, gradeItemId, work);
    return true;
  });
}

interface TaughtPlan {
  readonly gradeItemId: string;
  readonly reviewsPerSubmission: number;
  readonly dueAt: Date;
  readonly reviewsDueAt: Date;
}

/** Two releases at once come one after the other, and the second finds nothing left to do. */
async function lockTaughtAssignment(tx: Context, id: string): Promise<TaughtPlan> {
  await tx.db.$queryRaw`SELECT id FROM "Assignment" WHERE id = ${id} FOR NO KEY UPDATE`;
  const assignment = await tx.db.assignment.findFirst({
    where: { id, ...assignmentsTaughtBy(tx.actor) },
    select: { gradeItemId: true, reviewsPerSubmission: true, dueAt: true, reviewsDueAt: true },
  });
  if (!assignment) throw new NotFound("This assignment");
  return assignment;
}

async function release(tx: Context, gradeItemId: string, work: GradableWork): Promise<void> {
  const grade = suggestGrade(work.reviews);
  if (!grade) throw new QuorumNotReached(work.reviews.length, QUORUM);
  await recordGrade(tx, {
    gradeItemId,
    userId: work.authorId,
    percent: grade.percent,
    method: "mean-of-reviews",
    ratings: grade.ratings,
    // By the names the author knows; nothing here leads to a person.
    evidence: {
      reviews: work.reviews.map(({ alias, percent }) => ({ alias, percent })),
      spread: grade.spread,
    },
    release: true,
  });
}
