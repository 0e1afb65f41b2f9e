import type { AllocationState } from "./allocation-state";
import { addedCost } from "./cost";
import { type SeededRandom, shuffled } from "./seeded-random";

/** How many reviewers are looked at before all are. */
const SAMPLE = 24;

function cheapest(state: AllocationState, work: number, candidates: readonly number[]): number | null {
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const reviewer of candidates) {
    // Whoever has fewer reviews comes first: balance is worth more than fit.
    const cost = state.load(reviewer) * 1_000 + addedCost(state, reviewer, work);
    if (cost < bestCost) [best, bestCost] = [reviewer, cost];
  }
  return best;
}

/**
 * A first allocation: in each round every work, in shuffled order, takes the best of a few reviewers who have room.
 * May leave gaps; closing them is the repair's business.
 */
export function allocateGreedily(state: AllocationState, random: SeededRandom): void {
  const { problem } = state;
  const everyone = problem.reviewers.map((_, reviewer) => reviewer);
  for (let round = 0; round < problem.wanted; round += 1) {
    for (const work of shuffled([...problem.works.keys()], random)) {
      if (state.reviewersOf[work]!.size > round) continue;
      const open = shuffled(everyone, random).filter(
        (reviewer) => state.load(reviewer) < problem.highest && state.isOpen(reviewer, work),
      );
      const reviewer = cheapest(state, work, open.slice(0, SAMPLE));
      if (reviewer !== null) state.add(reviewer, work);
    }
  }
}
