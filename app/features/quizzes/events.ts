import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** An attempt was handed in, or its time ended, and it was marked. */
export const attemptGraded = defineEvent(
  "quizzes.attempt-graded",
  z.object({ attemptId: OpaqueId, userId: OpaqueId, quizId: OpaqueId }),
);
