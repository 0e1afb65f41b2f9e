import { z } from "zod";
import { CompletionRule } from "./completion-rule";

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * Everything a certificate says, frozen when it was issued: nothing that changes later (the title of the school, a
 * grade, the rule) changes the paper. The name stands beside it, in its own column.
 */
export const Snapshot = z.object({
  /** Shape of this record, for certificates older than the code that reads them. */
  version: z.literal(1),
  /** Title of the cohort. */
  programme: z.string(),
  course: z.string(),
  startsOn: IsoDate,
  endsOn: IsoDate,
  /** The school's zone: decides the day of issue. */
  timeZone: z.string(),
  hoursOnline: z.number(),
  hoursContact: z.number(),
  /** Title of the assignment as the gradebook has it. */
  assignment: z.string(),
  /** Title the author gave the work. Null where none is known. */
  workTitle: z.string().nullable(),
  rule: CompletionRule,
  /** First letters of the rule's SHA-256: which version of the rule was applied. */
  ruleVersion: z.string(),
  /** The conditions as they stood: what was asked and what was there. */
  evidence: z.array(
    z.object({
      kind: z.enum(["quiz", "assignment", "reviews"]),
      key: z.string(),
      met: z.literal(true),
      have: z.number().nullable(),
      need: z.number().nullable(),
    }),
  ),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** How many reviews the holder had given. */
export const reviewsIn = (snapshot: Snapshot): number =>
  snapshot.evidence.find(({ kind }) => kind === "reviews")?.have ?? 0;
