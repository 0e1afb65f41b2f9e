import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** A work was handed in, for the first time or in a new version. Heard by mail (the receipt) and by allocation. */
export const submissionSent = defineEvent(
  "assignments.submission-sent",
  z.object({ submissionId: OpaqueId, assignmentId: OpaqueId }),
);

/** The time for handing in is over. Published when the assignment is scheduled, available from that instant. */
export const submissionsDue = defineEvent(
  "assignments.submissions-due",
  z.object({ assignmentId: OpaqueId }),
);
