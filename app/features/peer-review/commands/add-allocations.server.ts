import { randomInt } from "node:crypto";
import type { Context } from "~/platform/context.server";
import { pickAlias } from "../domain/alias";
import type { Edge } from "../domain/allocation/problem";

const draw = (below: number) => randomInt(below);

/**
 * Asks people for reviews, each under a random name: what the author calls the reviewer differs from work to work,
 * what the reviewer calls the work differs from reviewer to reviewer.
 */
export async function addAllocations(tx: Context, runId: string, pairs: readonly Edge[]): Promise<void> {
  const taken = await tx.db.reviewAllocation.findMany({
    where: {
      OR: [
        { submissionId: { in: [...new Set(pairs.map(([, submissionId]) => submissionId))] } },
        { reviewerId: { in: [...new Set(pairs.map(([reviewerId]) => reviewerId))] } },
      ],
    },
    select: { submissionId: true, reviewerId: true, reviewerAlias: true, workAlias: true },
  });
  const reviewerAliases = new NamesInUse(taken.map((row) => [row.submissionId, row.reviewerAlias]));
  const workAliases = new NamesInUse(taken.map((row) => [row.reviewerId, row.workAlias]));
  await tx.db.reviewAllocation.createMany({
    data: pairs.map(([reviewerId, submissionId]) => ({
      reviewerId,
      submissionId,
      runId,
      reviewerAlias: reviewerAliases.next(submissionId),
      workAlias: workAliases.next(reviewerId),
      allocatedAt: tx.now,
    })),
  });
}

/** Names given so far, by whose they are. */
class NamesInUse {
  readonly #used = new Map<string, Set<number>>();

  constructor(rows: readonly (readonly [owner: string, alias: number])[]) {
    for (const [owner, alias] of rows) this.#of(owner).add(alias);
  }

  #of(owner: string): Set<number> {
    const names = this.#used.get(owner) ?? new Set();
    this.#used.set(owner, names);
    return names;
  }

  next(owner: string): number {
    const alias = pickAlias(this.#of(owner), draw);
    this.#of(owner).add(alias);
    return alias;
  }
}
