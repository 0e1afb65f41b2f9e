import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** People were asked for reviews. Whom, stands in the allocations of the run. */
export const reviewsAllocated = defineEvent(
  "peer-review.reviews-allocated",
  z.object({ assignmentId: OpaqueId, runId: OpaqueId }),
);

/** A review was sent. Heard by certificates: one more review given. */
export const reviewSent = defineEvent(
  "peer-review.review-sent",
  z.object({ allocationId: OpaqueId, submissionId: OpaqueId }),
);

/** A reviewer cannot do it: the work needs somebody else. */
export const reviewDeclined = defineEvent(
  "peer-review.review-declined",
  z.object({ allocationId: OpaqueId, assignmentId: OpaqueId }),
);
