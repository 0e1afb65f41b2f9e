import { z } from "zod";
import { OpaqueId } from "~/shared/ids";

/** The last part of a download's address: `<id>.zip`. */
export const ExportFile = z.object({
  file: z
    .string()
    .regex(/^[A-Za-z0-9_-]{22}\.zip$/)
    .transform((file) => file.slice(0, -".zip".length))
    .pipe(OpaqueId),
});

/** Asking for one's data has no fields: the button is all. */
export const RequestExportForm = z.object({});

/** What a checkbox sends. */
const Ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

const Word = z.string().trim().max(40);

export const EraseForm = z.object({ word: Word, keepCertificates: Ticked });

/** An administrator's form, for a request that came by letter. */
export const EraseForRequestForm = z.object({
  word: Word,
  keepCertificates: Ticked,
  reason: z
    .string()
    .trim()
    .min(3)
    .max(500)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u),
});
