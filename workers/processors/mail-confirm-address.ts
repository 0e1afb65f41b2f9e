import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";

const job = defineJob("mail.confirm-address", z.object({ userId: OpaqueId, tokenId: OpaqueId }));

/** Sends whoever signed up the link that proves the address is theirs. Safe to run twice: one mail per link. */
export default defineProcessor(job, ({ ctx, payload: { userId, tokenId } }) =>
  queueMail(ctx, {
    uniqueKey: `confirm-address:${tokenId}`,
    userId,
    template: "confirm-address",
    props: { tokenId },
  }),
);
