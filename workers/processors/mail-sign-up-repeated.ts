import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.sign-up-repeated", z.object({ userId: OpaqueId }));

/** Tells the owner of an address that somebody tried to sign up with it. Safe to run twice: one mail per attempt. */
export default defineProcessor(job, ({ ctx, id, payload: { userId } }) =>
  queueMail(ctx, {
    uniqueKey: `sign-up-repeated:${id}`,
    userId,
    template: "sign-up-repeated",
    props: { path: mailPaths.signIn },
  }),
);
