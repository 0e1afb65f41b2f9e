import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";

/** Somebody has taken part: opened a thread or replied. For requirements to contribute. */
export const postWritten = defineEvent(
  "discussion.post-written",
  z.object({
    postId: z.string(),
    threadId: z.string(),
    userId: z.string(),
    courseId: z.string(),
    /** Null: among those who take the open course alone. */
    cohortId: z.string().nullable(),
    moduleId: z.string(),
    /** Null: about the module as a whole. */
    lessonId: z.string().nullable(),
  }),
);
