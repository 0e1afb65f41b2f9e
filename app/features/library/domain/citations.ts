import { z } from "zod";

/** A work as lists of references print it, by style. */
export const Citations = z.strictObject({ apa: z.string(), vancouver: z.string(), harvard: z.string() });
export type Citations = z.infer<typeof Citations>;
