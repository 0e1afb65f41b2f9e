import { z } from "zod";
import { CONSENT_KINDS } from "./domain/wordings";

/** One answer to one question. The version says which words were on the page. */
export const ConsentForm = z.object({
  kind: z.enum(CONSENT_KINDS),
  answer: z.enum(["yes", "no"]),
  textVersion: z.string().max(20),
});
export type ConsentForm = z.infer<typeof ConsentForm>;
