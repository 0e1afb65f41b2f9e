import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { ReviewAlreadySent } from "../errors";
import { reviewDeclined } from "../events";
import { getOwnAllocation } from "../queries/get-own-allocation.server";
import type { DeclineForm } from "../schema";

interface DeclineReviewInput extends DeclineForm {
  readonly allocationId: string;
}

/**
 * Gives a work back, with a reason that only instructors see. The next run finds somebody else, and the person is
 * offered another work.
 *
 * @throws {NotFound | ReviewAlreadySent}
 */
export async function declineReview(
  ctx: Context,
  { allocationId, reason }: DeclineReviewInput,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const allocation = await getOwnAllocation(tx, allocationId);
    const { count } = await tx.db.reviewAllocation.updateMany({
      where: { id: allocationId, state: { in: ["offered", "started"] } },
      data: { state: "declined", declineReason: reason },
    });
    if (count === 0) throw new ReviewAlreadySent();
    await audit(tx, {
      action: "peer-review.review-declined",
      objectType: "review-allocation",
      objectId: allocationId,
      reason,
    });
    await publish(tx, reviewDeclined, { allocationId, assignmentId: allocation.assignmentId });
  });
}
