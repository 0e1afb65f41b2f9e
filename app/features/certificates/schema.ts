import { z } from "zod";
import { OpaqueId } from "~/shared/ids";
import { message } from "~/shared/message";
import { parseCode } from "./domain/code";

/** A code as somebody types it; comes out as stored. */
export const CheckForm = z.object({
  code: z
    .string()
    .max(300)
    .transform((typed, check) => {
      const code = parseCode(typed);
      if (code) return code;
      check.addIssue({ code: "custom", message: message("certificates:check.malformed") });
      return z.NEVER;
    }),
});
export type CheckForm = z.infer<typeof CheckForm>;

/** The name on the paper. */
export const MatchForm = z.object({ name: z.string().trim().min(1).max(300) });
export type MatchForm = z.infer<typeof MatchForm>;

/** Whether the public page may show the name: a ticked box, or none. */
export const NameVisibilityForm = z.object({
  certificateId: OpaqueId,
  showName: z.preprocess((box) => box === "on", z.boolean()),
});
export type NameVisibilityForm = z.infer<typeof NameVisibilityForm>;

/** Why a certificate is taken back; kept with it, never shown in public. */
export const RevokeForm = z.object({ certificateId: OpaqueId, reason: z.string().trim().min(5).max(500) });
export type RevokeForm = z.infer<typeof RevokeForm>;

/** The address of a public page. What is no code is unknown there, like any other that is not on record. */
export const VerifyParams = z.object({ code: z.string().max(300) });

/** The address of a file: "<id>.pdf"; comes out as the id. */
export const CertificateFile = z.object({
  file: z
    .string()
    .regex(/^[A-Za-z0-9_-]{22}\.pdf$/)
    .transform((name) => name.slice(0, -".pdf".length)),
});
