import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.review-received", z.object({ allocationId: OpaqueId }));

/** Sends a reviewer the receipt for a review; the author hears nothing by mail. Safe to run twice: one per review. */
export default defineProcessor(job, async ({ ctx, payload: { allocationId } }) => {
  const allocation = await ctx.db.reviewAllocation.findUnique({
    where: { id: allocationId },
    select: {
      reviewerId: true,
      review: { select: { receipt: true } },
      submission: { select: { assignment: { select: { brief: { select: { title: true } } } } } },
    },
  });
  const receipt = allocation?.review?.receipt;
  if (!allocation || !receipt) return;
  await queueMail(ctx, {
    uniqueKey: `review:${allocationId}`,
    userId: allocation.reviewerId,
    template: "review-received",
    props: { assignment: allocation.submission.assignment.brief.title, receipt, path: mailPaths.reviews },
  });
});
