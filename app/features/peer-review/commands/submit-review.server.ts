import { receiptFor } from "~/features/assignments/index.server";
import { roundPercent, weightedPercent } from "~/features/grading";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { findReviewGaps } from "../domain/review";
import { ReviewAlreadySent, ReviewIncomplete } from "../errors";
import { reviewSent } from "../events";
import { getOwnAllocation, type OwnAllocation } from "../queries/get-own-allocation.server";
import type { ReviewForm } from "../schema";
import { keepReviewText } from "./keep-review-text.server";

interface SubmitReviewInput extends ReviewForm {
  readonly allocationId: string;
}

/**
 * Sends a review: every criterion with a level and enough words to act on. Late reviews are taken.
 *
 * Completing the allocation is the guard: of two calls at once, one finds it complete and nothing of it is kept.
 *
 * @throws {NotFound | ReviewNotOpened | ReviewAlreadySent | StaleVersion | ReviewIncomplete}
 */
export async function submitReview(ctx: Context, input: SubmitReviewInput): Promise<{ receipt: string }> {
  return transact(ctx, async (tx) => {
    // The row is locked before anything is read, so that the second of two calls sees what the first one did.
    await tx.db.$queryRaw`SELECT id FROM "ReviewAllocation" WHERE id = ${input.allocationId} FOR UPDATE`;
    const allocation = await getOwnAllocation(tx, input.allocationId);
    if (allocation.state === "submitted") throw new ReviewAlreadySent();
    const gaps = findReviewGaps(input, allocation.rubric.criteria);
    if (allocation.review && Object.keys(gaps).length > 0) throw new ReviewIncomplete(gaps);

    const reviewId = await keepReviewText(tx, allocation, input);
    const receipt = receiptFor([reviewId, JSON.stringify([input.ratings, input.comments])], tx.now);
    await tx.db.review.update({
      where: { id: reviewId },
      data: { submittedAt: tx.now, receipt, totalPercent: totalOf(input, allocation) },
      select: { id: true },
    });
    const { count } = await tx.db.reviewAllocation.updateMany({
      where: { id: allocation.id, state: "started", completedAt: null },
      data: { state: "submitted", completedAt: tx.now },
    });
    if (count === 0) throw new ReviewAlreadySent();
    await audit(tx, { action: "peer-review.review-sent", objectType: "review", objectId: reviewId });
    await publish(tx, reviewSent, { allocationId: allocation.id, submissionId: allocation.submissionId });
    return { receipt };
  });
}

function totalOf({ ratings }: ReviewForm, { rubric }: OwnAllocation): number {
  const given = rubric.criteria.map(({ id, key }) => ({
    criterionId: id,
    points: ratings[key]?.points ?? 0,
  }));
  const weights = rubric.criteria.map(({ id, weightPercent }) => ({ criterionId: id, weightPercent }));
  return roundPercent(weightedPercent(given, weights, rubric.maxPoints));
}
