import type { Problem } from "./problem";

/** Who reviews what while the engine works: a mutable table over the numbers of one problem. */
export class AllocationState {
  /** Reviewers of each work. */
  readonly reviewersOf: Set<number>[];
  /** Works of each reviewer. */
  readonly worksOf: Set<number>[];
  readonly #locked: Set<number>;

  constructor(readonly problem: Problem) {
    this.reviewersOf = problem.works.map(() => new Set());
    this.worksOf = problem.reviewers.map(() => new Set());
    this.#locked = new Set(problem.locked.map(([reviewer, work]) => this.#key(reviewer, work)));
    for (const [reviewer, work] of problem.locked) this.add(reviewer, work);
  }

  #key(reviewer: number, work: number): number {
    return reviewer * this.problem.works.length + work;
  }

  add(reviewer: number, work: number): void {
    this.reviewersOf[work]!.add(reviewer);
    this.worksOf[reviewer]!.add(work);
  }

  remove(reviewer: number, work: number): void {
    this.reviewersOf[work]!.delete(reviewer);
    this.worksOf[reviewer]!.delete(work);
  }

  load(reviewer: number): number {
    return this.worksOf[reviewer]!.size;
  }

  /** Reviews a work still lacks. */
  missing(work: number): number {
    return Math.max(0, this.problem.wanted - this.reviewersOf[work]!.size);
  }

  isLocked(reviewer: number, work: number): boolean {
    return this.#locked.has(this.#key(reviewer, work));
  }

  /** Whether the pair could be added: allowed, and not there yet. */
  isOpen(reviewer: number, work: number): boolean {
    return this.problem.eligible(reviewer, work) && !this.reviewersOf[work]!.has(reviewer);
  }

  edges(): [reviewer: number, work: number][] {
    return this.worksOf.flatMap((works, reviewer) =>
      [...works].sort((a, b) => a - b).map((work): [number, number] => [reviewer, work]),
    );
  }
}
