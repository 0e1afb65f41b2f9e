import type { AllocationState } from "./allocation-state";

/** Proof that reviews are missing: these works can only be read by these people, who have no more room. */
export interface Bottleneck {
  readonly works: readonly number[];
  readonly reviewers: readonly number[];
}

/**
 * Finds one more review for a work, passing existing reviews on where that frees somebody (an alternating path).
 *
 * @returns null when the review was found, otherwise why it cannot exist.
 */
function augment(
  state: AllocationState,
  start: number,
  ceiling: (reviewer: number) => number,
): Bottleneck | null {
  const cameFrom = new Map<number, number>();
  const gaveUp = new Map<number, number>();
  const queue = [start];
  const seenWorks = new Set(queue);
  for (let work = queue.shift(); work !== undefined; work = queue.shift()) {
    for (let reviewer = 0; reviewer < state.worksOf.length; reviewer += 1) {
      if (cameFrom.has(reviewer) || !state.isOpen(reviewer, work)) continue;
      cameFrom.set(reviewer, work);
      if (state.load(reviewer) < ceiling(reviewer)) {
        passOn(state, start, reviewer, cameFrom, gaveUp);
        return null;
      }
      for (const other of state.worksOf[reviewer]!) {
        if (seenWorks.has(other) || state.isLocked(reviewer, other)) continue;
        seenWorks.add(other);
        gaveUp.set(other, reviewer);
        queue.push(other);
      }
    }
  }
  return { works: [...seenWorks], reviewers: [...cameFrom.keys()] };
}

function passOn(
  state: AllocationState,
  start: number,
  last: number,
  cameFrom: ReadonlyMap<number, number>,
  gaveUp: ReadonlyMap<number, number>,
): void {
  for (let reviewer = last; ; ) {
    const work = cameFrom.get(reviewer)!;
    state.add(reviewer, work);
    if (work === start) return;
    reviewer = gaveUp.get(work)!;
    state.remove(reviewer, work);
  }
}

/**
 * Gives every work its reviews as far as that is possible at all: what is still missing afterwards no
 * allocation could provide (max-flow by augmenting paths).
 *
 * @returns Proofs for what is missing; none when nothing is.
 */
export function fillGaps(state: AllocationState, ceiling: (reviewer: number) => number): Bottleneck[] {
  const bottlenecks: Bottleneck[] = [];
  for (let work = 0; work < state.reviewersOf.length; work += 1) {
    while (state.missing(work) > 0) {
      const bottleneck = augment(state, work, ceiling);
      if (bottleneck) {
        bottlenecks.push(bottleneck);
        break;
      }
    }
  }
  return bottlenecks;
}

/**
 * Gives a reviewer one more review by taking it from somebody who has more than the least, directly or through others.
 *
 * @returns Whether it could be done.
 */
function lift(state: AllocationState, start: number): boolean {
  const { lowest } = state.problem;
  const via = new Map<number, { taker: number; work: number }>();
  const queue = [start];
  for (let taker = queue.shift(); taker !== undefined; taker = queue.shift()) {
    for (let work = 0; work < state.reviewersOf.length; work += 1) {
      if (!state.isOpen(taker, work)) continue;
      for (const giver of state.reviewersOf[work]!) {
        if (giver === start || via.has(giver) || state.isLocked(giver, work)) continue;
        via.set(giver, { taker, work });
        if (state.load(giver) > lowest) {
          hand(state, start, giver, via);
          return true;
        }
        queue.push(giver);
      }
    }
  }
  return false;
}

function hand(
  state: AllocationState,
  start: number,
  last: number,
  via: ReadonlyMap<number, { taker: number; work: number }>,
): void {
  for (let giver = last; giver !== start; ) {
    const { taker, work } = via.get(giver)!;
    state.remove(giver, work);
    state.add(taker, work);
    giver = taker;
  }
}

/**
 * Brings everybody up to the least number of reviews, without taking any work's review away.
 *
 * @returns The reviewers for whom that is impossible.
 */
export function raiseFloors(state: AllocationState): number[] {
  const short: number[] = [];
  for (let reviewer = 0; reviewer < state.worksOf.length; reviewer += 1) {
    if (state.problem.reviewers[reviewer]!.excused) continue;
    while (state.load(reviewer) < state.problem.lowest) {
      if (!lift(state, reviewer)) {
        short.push(reviewer);
        break;
      }
    }
  }
  return short;
}
