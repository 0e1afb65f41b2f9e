import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { getOwnAllocation } from "../queries/get-own-allocation.server";

/**
 * Shows a reviewer the work: from now on the text is fixed for both, and the review has a draft. Opening again
 * changes nothing.
 *
 * The work's row is locked meanwhile, because its author may be sending a new version at this moment.
 *
 * @throws {NotFound}
 */
export async function openReview(ctx: Context, { allocationId }: { allocationId: string }): Promise<void> {
  await transact(ctx, async (tx) => {
    const allocation = await getOwnAllocation(tx, allocationId);
    await tx.db.$queryRaw`SELECT id FROM "Submission" WHERE id = ${allocation.submissionId} FOR UPDATE`;
    const text = await tx.db.revision.findFirst({
      where: { submissionId: allocation.submissionId, submission: { state: "submitted" } },
      orderBy: { number: "desc" },
      select: { id: true },
    });
    if (!text) throw new NotFound("This review");
    const { count } = await tx.db.reviewAllocation.updateMany({
      where: { id: allocationId, state: "offered" },
      data: { state: "started", startedAt: tx.now, revisionId: text.id },
    });
    if (count === 0) return;
    await tx.db.review.create({
      data: { allocationId, comments: { keep: "", change: "", question: "" }, updatedAt: tx.now },
      select: { id: true },
    });
    await audit(tx, {
      action: "peer-review.review-opened",
      objectType: "review-allocation",
      objectId: allocationId,
    });
  });
}
