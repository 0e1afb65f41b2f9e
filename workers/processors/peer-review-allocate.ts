import { AllocateReviewsJob } from "~/features/peer-review";
import { allocateReviews } from "~/features/peer-review/index.server";
import { defineProcessor } from "../define-processor";

/**
 * Gives works the reviewers they lack: when they are due, when a late one came, when somebody declined. Safe to run
 * twice: standing pairs are never touched, and before the works are due it does nothing.
 */
export default defineProcessor(AllocateReviewsJob, async ({ ctx, payload, log }) => {
  const { status, added, staffReviewsNeeded } = await allocateReviews(ctx, payload);
  log.info({ status, added, staffReviewsNeeded }, "reviews allocated");
});
