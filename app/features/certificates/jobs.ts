import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** See whether a learner has earned certificates: a grade of theirs was released. */
export const evaluateLearner = defineJob("certificates.evaluate-learner", z.object({ userId: OpaqueId }));

/** The same for whoever sent a review. */
export const evaluateReviewer = defineJob(
  "certificates.evaluate-reviewer",
  z.object({ allocationId: OpaqueId }),
);
