import type { AllocationState } from "./allocation-state";

/** Who belongs to whose group: a union-find over reviewers and works. */
function groups(state: AllocationState): (node: number) => number {
  const shift = state.problem.reviewers.length;
  const parent = Array.from({ length: shift + state.problem.works.length }, (_, node) => node);
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root]!;
    parent[node] = root;
    return root;
  };
  for (const [reviewer, work] of state.edges()) parent[find(reviewer)] = find(shift + work);
  return find;
}

/**
 * How many groups nobody connects by a review. Grades of two groups cannot be compared.
 * People and works without any review are not counted.
 */
export function countComponents(state: AllocationState): number {
  const find = groups(state);
  return new Set(state.edges().map(([reviewer]) => find(reviewer))).size;
}

/** Exchanges two reviews of different groups where both people may take the other's, until nothing joins any more. */
export function joinComponents(state: AllocationState): void {
  for (let before = countComponents(state); before > 1; ) {
    if (!joinTwo(state, before)) return;
    before = countComponents(state);
  }
}

function joinTwo(state: AllocationState, before: number): boolean {
  const find = groups(state);
  const free = state.edges().filter(([reviewer, work]) => !state.isLocked(reviewer, work));
  for (const [first, work] of free) {
    for (const [second, other] of free) {
      if (find(first) === find(second) || !state.isOpen(first, other) || !state.isOpen(second, work))
        continue;
      exchange(state, first, work, second, other);
      if (countComponents(state) < before) return true;
      exchange(state, first, other, second, work);
    }
  }
  return false;
}

function exchange(state: AllocationState, first: number, work: number, second: number, other: number): void {
  state.remove(first, work);
  state.remove(second, other);
  state.add(first, other);
  state.add(second, work);
}
