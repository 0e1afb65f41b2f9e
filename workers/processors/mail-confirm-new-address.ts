import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";

const job = defineJob("mail.confirm-new-address", z.object({ userId: OpaqueId, tokenId: OpaqueId }));

/** Sends the link that gives an account another address to that address. Safe to run twice: one mail per link. */
export default defineProcessor(job, ({ ctx, payload: { userId, tokenId } }) =>
  queueMail(ctx, {
    uniqueKey: `confirm-new-address:${tokenId}`,
    userId,
    template: "confirm-new-address",
    props: { tokenId },
  }),
);
