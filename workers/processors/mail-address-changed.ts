import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";

const job = defineJob("mail.address-changed", z.object({ userId: OpaqueId, tokenId: OpaqueId }));

/** Tells the address an account had that it has another now, with the link that undoes it. Safe to run twice: one mail per link. */
export default defineProcessor(job, ({ ctx, payload: { userId, tokenId } }) =>
  queueMail(ctx, {
    uniqueKey: `address-changed:${tokenId}`,
    userId,
    template: "address-changed",
    props: { tokenId },
  }),
);
