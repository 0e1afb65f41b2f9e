import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** The time of a scheduled text has come; it may have been put off or taken back since. */
export const PublishDueJob = defineJob("authoring.publish-due", z.object({ draftId: OpaqueId }));
