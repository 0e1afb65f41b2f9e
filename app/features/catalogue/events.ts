import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";

/** A lesson that had a text has another one, or another title. Its first text is told to nobody: nothing was made of an earlier one. */
export const lessonRevised = defineEvent(
  "catalogue.lesson-revised",
  z.object({ lessonId: z.string(), revisionId: z.string() }),
);
