import { z } from "zod";
import { queueInvitation } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";

const job = defineJob("mail.invitation", z.object({ invitationId: OpaqueId }));

/** Sends whoever was invited the link to take it up. Safe to run twice: one mail per invitation. */
export default defineProcessor(job, ({ ctx, payload: { invitationId } }) =>
  queueInvitation(ctx, { invitationId }),
);
