import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { MAIL_ATTEMPTS } from "./domain/retry";

/** Bring one mail to the mail server. */
export const deliverMailJob = defineJob("mail.deliver", z.object({ mailId: OpaqueId }), {
  maxAttempts: MAIL_ATTEMPTS,
});
