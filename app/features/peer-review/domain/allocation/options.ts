import { AllocationState } from "./allocation-state";
import { type AllocationInput, toProblem } from "./problem";
import { fillGaps } from "./repair";
import type { AllocationOption } from "./result";

/** Reviews that would be missing at best under these rules: all wanted ones less the maximum flow. */
function missingAtBest(input: AllocationInput): number {
  const problem = toProblem(input);
  const state = new AllocationState(problem);
  fillGaps(state, () => problem.highest);
  return problem.works.reduce((sum, _, work) => sum + state.missing(work), 0);
}

/** The most reviews per work that everybody could get; zero when not even one. */
function mostPossible(input: AllocationInput): number {
  for (let k = input.reviewsPerWork - 1; k > 0; k -= 1) {
    if (missingAtBest({ ...input, reviewsPerWork: k, load: undefined }) === 0) return k;
  }
  return 0;
}

/** Computed ways out of an infeasible allocation, the least intrusive first. */
export function waysOut(input: AllocationInput, missing: number, highest: number): AllocationOption[] {
  const withoutHouses = {
    ...input,
    reviewers: input.reviewers.map((reviewer) => ({ ...reviewer, organisation: null })),
  };
  const relaxed = missingAtBest(withoutHouses);
  const possible = mostPossible(input);
  return [
    { code: "staff-reviews", count: missing },
    ...(possible > 0 ? [{ code: "fewer-reviews", reviewsPerWork: possible } as const] : []),
    ...(relaxed < missing ? [{ code: "relax-organisation", staffReviewsNeeded: relaxed } as const] : []),
    { code: "more-reviewers", count: Math.ceil(missing / Math.max(1, highest)) },
  ];
}
