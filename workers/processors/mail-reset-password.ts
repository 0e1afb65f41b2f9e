import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";

const job = defineJob("mail.reset-password", z.object({ userId: OpaqueId, tokenId: OpaqueId }));

/** Sends the link to choose a new password. Safe to run twice: one mail per link. */
export default defineProcessor(job, ({ ctx, payload: { userId, tokenId } }) =>
  queueMail(ctx, {
    uniqueKey: `reset-password:${tokenId}`,
    userId,
    template: "reset-password",
    props: { tokenId },
  }),
);
