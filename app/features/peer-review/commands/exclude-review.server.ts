import { assignmentsTaughtBy } from "~/features/assignments";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { GradeAlreadyReleased } from "../errors";
import { isGradeReleased } from "../queries/get-taught-submission.server";

interface ReviewOfTaughtWork {
  readonly reviewId: string;
}

/**
 * Leaves a sent review out of the grade and out of what the author reads. It stays credited to the reviewer.
 *
 * @throws {NotFound | GradeAlreadyReleased}
 */
export async function excludeReview(
  ctx: Context,
  input: ReviewOfTaughtWork & { reason: string },
): Promise<void> {
  await setCounted(ctx, input.reviewId, input.reason);
}

/**
 * Lets a review count again.
 *
 * @throws {NotFound | GradeAlreadyReleased}
 */
export async function includeReview(ctx: Context, { reviewId }: ReviewOfTaughtWork): Promise<void> {
  await setCounted(ctx, reviewId, null);
}

async function setCounted(ctx: Context, reviewId: string, reason: string | null): Promise<void> {
  await transact(ctx, async (tx) => {
    const review = await tx.db.review.findFirst({
      where: {
        id: reviewId,
        submittedAt: { not: null },
        allocation: { submission: { assignment: assignmentsTaughtBy(tx.actor) } },
      },
      select: {
        allocation: {
          select: {
            submission: {
              select: { authorId: true, assignmentId: true, assignment: { select: { gradeItemId: true } } },
            },
          },
        },
      },
    });
    if (!review) throw new NotFound("This review");
    const { authorId, assignmentId, assignment } = review.allocation.submission;
    // A release of grades at this moment has to see this, or this has to see the release.
    await tx.db.$queryRaw`SELECT id FROM "Assignment" WHERE id = ${assignmentId} FOR NO KEY UPDATE`;
    if (await isGradeReleased(tx, { gradeItemId: assignment.gradeItemId, userId: authorId }))
      throw new GradeAlreadyReleased();
    await tx.db.review.updateMany({
      where: { id: reviewId },
      data: { counted: reason === null, excludedReason: reason },
    });
    await audit(tx, {
      action: reason === null ? "peer-review.review-included" : "peer-review.review-excluded",
      objectType: "review",
      objectId: reviewId,
      ...(reason === null ? {} : { reason }),
    });
  });
}
