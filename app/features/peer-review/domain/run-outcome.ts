import { z } from "zod";
import type { AllocationResult } from "./allocation/result";

/** The answer of the engine as a run's record keeps it: everything but the pairs, which stand in rows of their own. */
export type RunOutcome = Omit<AllocationResult, "edges" | "audit"> & {
  readonly added: number;
  readonly pairs: number;
};

const Option = z.discriminatedUnion("code", [
  z.object({ code: z.literal("fewer-reviews"), reviewsPerWork: z.number() }),
  z.object({ code: z.literal("staff-reviews"), count: z.number() }),
  z.object({ code: z.literal("more-reviewers"), count: z.number() }),
  z.object({ code: z.literal("relax-organisation"), staffReviewsNeeded: z.number() }),
]);

/** The part of a record that the instructor's page shows; no ids of people. */
export const RunSummary = z.object({
  status: z.enum(["ok", "ok_with_warnings", "infeasible"]),
  added: z.number(),
  staffReviewsNeeded: z.number(),
  components: z.number(),
  warnings: z.array(
    z.enum(["floors-relaxed", "ceilings-raised", "groups-not-connected", "everyone-reviews-everyone"]),
  ),
  options: z.array(Option),
});
export type RunSummary = z.infer<typeof RunSummary>;
