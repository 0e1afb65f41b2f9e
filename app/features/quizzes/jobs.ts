import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";

/** Marks attempts whose time is over and that nobody handed in. Due every minute. */
export const closeOverdueAttemptsJob = defineJob("quizzes.close-overdue-attempts", z.object({}));
