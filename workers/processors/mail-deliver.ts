import { deliverMail, deliverMailJob, mailRetrySeconds } from "~/features/mail/index.server";
import { defineProcessor } from "../define-processor";

/**
 * Brings one mail to the mail server. Safe to run twice: a mail that was accepted is left alone, and a copy sent
 * because the worker died before it could say so carries the same Message-ID.
 */
export default defineProcessor(
  deliverMailJob,
  ({ ctx, payload, isLastAttempt }) => deliverMail(ctx, { ...payload, isLastAttempt }),
  { retryInSeconds: (attempts) => mailRetrySeconds(attempts, Math.random()) },
);
