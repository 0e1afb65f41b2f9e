import type { Context } from "~/platform/context.server";
import type { AllocationResult } from "../domain/allocation/result";
import { type RunOutcome, RunSummary } from "../domain/run-outcome";

interface Run {
  readonly assignmentId: string;
  readonly seed: number;
  readonly result: AllocationResult;
  readonly added: number;
}

/**
 * Keeps the record of a run: what went in, what came out, by which seed. A run that added nothing, and lacks as many
 * reviews as the last one, leaves no second record.
 *
 * @returns Null when nothing was recorded.
 */
export async function recordRun(
  tx: Context,
  { assignmentId, seed, result, added }: Run,
): Promise<string | null> {
  const { audit, edges, ...answer } = result;
  if (added === 0) {
    const last = await tx.db.allocationRun.findFirst({
      where: { assignmentId },
      orderBy: { createdAt: "desc" },
      select: { inputHash: true, outcome: true },
    });
    const was = RunSummary.safeParse(last?.outcome).data?.staffReviewsNeeded ?? 0;
    if (result.staffReviewsNeeded === was || last?.inputHash === audit.inputHash) return null;
  }
  const outcome: RunOutcome = { ...answer, added, pairs: edges.length };
  const { id } = await tx.db.allocationRun.create({
    data: {
      assignmentId,
      seed,
      algorithm: audit.algorithm,
      inputHash: audit.inputHash,
      edgesHash: audit.edgesHash,
      outcome: JSON.parse(JSON.stringify(outcome)),
      createdAt: tx.now,
    },
    select: { id: true },
  });
  return id;
}
