import { closeOverdueAttempts, closeOverdueAttemptsJob } from "~/features/quizzes/index.server";
import { defineProcessor } from "../define-processor";

/** Marks attempts whose time is over. Safe to run twice: an attempt is marked once, whoever comes first. */
export default defineProcessor(closeOverdueAttemptsJob, async ({ ctx }) => {
  await closeOverdueAttempts(ctx);
});
