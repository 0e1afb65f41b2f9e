import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";

const job = defineJob("mail.set-up-account", z.object({ userId: OpaqueId, tokenId: OpaqueId }));

/** Sends the owner of a prepared account the link to take it up. Safe to run twice: one mail per link. */
export default defineProcessor(job, ({ ctx, payload: { userId, tokenId } }) =>
  queueMail(ctx, {
    uniqueKey: `set-up-account:${tokenId}`,
    userId,
    template: "set-up-account",
    props: { tokenId },
  }),
);
