import { AllocationState } from "./allocation-state";
import { countComponents, joinComponents } from "./components";
import { totalCost } from "./cost";
import { hashOfEdges, hashOfInput } from "./fingerprint";
import { allocateGreedily } from "./greedy";
import { waysOut } from "./options";
import { type AllocationInput, type Edge, type Problem, toProblem } from "./problem";
import { type Bottleneck, fillGaps, raiseFloors } from "./repair";
import type { AllocationResult, AllocationWarning, HallCertificate } from "./result";
import { seededRandom } from "./seeded-random";

/** Part of every seed and every record: a changed algorithm is a new name. */
export const ALGORITHM = "greedy-flow-1";

function certify(problem: Problem, { works, reviewers }: Bottleneck): HallCertificate {
  return {
    works: works.map((work) => problem.works[work]!.id),
    reviewers: reviewers.map((reviewer) => problem.reviewers[reviewer]!.id),
    demand: works.length * problem.wanted,
    capacity: reviewers.length * problem.highest,
  };
}

/** Whoever still has fewer than owed also gets works that have enough: nobody is blocked by others. */
function offerOwed(state: AllocationState, owed: number): void {
  state.problem.reviewers.forEach((_, reviewer) => {
    while (state.load(reviewer) < owed) {
      const open = [...state.problem.works.keys()].filter((work) => state.isOpen(reviewer, work));
      const least = Math.min(...open.map((work) => state.reviewersOf[work]!.size));
      const work = open.find((candidate) => state.reviewersOf[candidate]!.size === least);
      if (work === undefined) return;
      state.add(reviewer, work);
    }
  });
}

function warningsOf(state: AllocationState, found: { floors: number; ceilings: number; components: number }) {
  const { works } = state.problem;
  const everyone =
    works.length > 1 && works.length <= 4 && state.reviewersOf.every((all) => all.size >= works.length - 1);
  const warnings: AllocationWarning[] = [];
  if (found.floors > 0) warnings.push("floors-relaxed");
  if (found.ceilings > 0) warnings.push("ceilings-raised");
  if (found.components > 1) warnings.push("groups-not-connected");
  if (everyone) warnings.push("everyone-reviews-everyone");
  return warnings;
}

/**
 * Decides who reviews what: every work its reviews, nobody the own work or one from the own organisation,
 * everybody an equal share. Standing pairs are never touched.
 *
 * Pure and repeatable: the same problem and seed give the same pairs, byte for byte. When people are too few,
 * the answer says exactly how many reviews are missing and why, together with the best that can be done.
 */
export function allocate(input: AllocationInput, { seed }: { seed: string }): AllocationResult {
  const problem = toProblem(input);
  const state = new AllocationState(problem);
  allocateGreedily(state, seededRandom(`${input.id}:${seed}:${ALGORITHM}`));

  let bottlenecks = fillGaps(state, () => problem.highest);
  // Standing pairs may leave somebody idle who cannot help; one more for others is fairer than no review for the work.
  if (bottlenecks.length > 0 && problem.locked.length > 0)
    bottlenecks = fillGaps(state, () => problem.highest + 1);
  const short = raiseFloors(state);
  joinComponents(state);
  if (input.owed !== undefined) offerOwed(state, input.owed);

  const missing = problem.works.reduce((sum, _, work) => sum + state.missing(work), 0);
  const name = (reviewer: number) => problem.reviewers[reviewer]!.id;
  const raised = problem.reviewers.flatMap(({ id }, reviewer) =>
    state.load(reviewer) > problem.highest ? [id] : [],
  );
  const components = countComponents(state);
  const warnings = warningsOf(state, { floors: short.length, ceilings: raised.length, components });
  const edges = state.edges().map(([reviewer, work]): Edge => [name(reviewer), problem.works[work]!.id]);
  return {
    status: missing > 0 ? "infeasible" : warnings.length > 0 ? "ok_with_warnings" : "ok",
    edges,
    staffReviewsNeeded: missing,
    relaxedFloors: short.map(name),
    raisedCeilings: raised,
    components,
    cost: totalCost(state),
    warnings,
    certificates: bottlenecks.map((bottleneck) => certify(problem, bottleneck)),
    options: missing > 0 ? waysOut(input, missing, problem.highest) : [],
    audit: { inputHash: hashOfInput(input), edgesHash: hashOfEdges(edges), seed, algorithm: ALGORITHM },
  };
}
