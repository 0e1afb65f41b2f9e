import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** Gives works the reviewers they lack: when works are due, when a late one comes, when somebody declines. */
export const AllocateReviewsJob = defineJob(
  "peer-review.allocate-reviews",
  z.object({ assignmentId: OpaqueId }),
);

/** Finds others for the reviews of somebody who left a school. */
export const ReplaceDepartedJob = defineJob(
  "peer-review.replace-departed",
  z.object({ enrolmentId: OpaqueId }),
);
