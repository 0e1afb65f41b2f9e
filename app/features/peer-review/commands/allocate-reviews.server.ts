import { randomInt } from "node:crypto";
import { assignmentsTaughtBy } from "~/features/assignments";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { NotFound } from "~/shared/domain-error";
import { allocate } from "../domain/allocation/allocate";
import type { AllocationInput, Edge } from "../domain/allocation/problem";
import type { AllocationResult } from "../domain/allocation/result";
import { reviewsAllocated } from "../events";
import { getAllocationProblem } from "../queries/get-allocation-problem.server";
import { addAllocations } from "./add-allocations.server";
import { recordRun } from "./record-run.server";
import { releaseDeparted } from "./release-departed.server";

interface AllocateReviewsInput {
  readonly assignmentId: string;
  /** Repeats a run; random where left out. */
  readonly seed?: number;
  /** Ask people for what is possible, although some reviews have to come from staff. */
  readonly acceptGaps?: boolean;
}

/** What a run did. */
interface AllocationOutcome {
  readonly status: AllocationResult["status"] | "too-early";
  /** Pairs that are new. */
  readonly added: number;
  readonly staffReviewsNeeded: number;
}

/** Seeds fit the column of the record. */
const SEEDS = 2 ** 31;

/**
 * Gives every work that was sent the reviewers it lacks. Pairs that stand are never touched, so it may run at any
 * time and any number of times: late works join, declined reviews find somebody else. Staff may run it early; the
 * product itself waits until works are due.
 *
 * The assignment's row is locked, so of two runs at once the second sees what the first one did. Where people are
 * too few nothing is published until staff accept the gaps.
 *
 * @throws {NotFound} also for instructors of another course.
 */
export async function allocateReviews(ctx: Context, input: AllocateReviewsInput): Promise<AllocationOutcome> {
  return transact(ctx, async (tx) => {
    await tx.db.$queryRaw`SELECT id FROM "Assignment" WHERE id = ${input.assignmentId} FOR NO KEY UPDATE`;
    const assignment = await tx.db.assignment.findFirst({
      where: { id: input.assignmentId, ...assignmentsTaughtBy(tx.actor) },
      select: { id: true, cohortId: true, dueAt: true, reviewsPerSubmission: true, reviewsOwed: true },
    });
    if (!assignment) throw new NotFound("This assignment");
    if (tx.actor.kind === "system" && tx.now < assignment.dueAt)
      return { status: "too-early", added: 0, staffReviewsNeeded: 0 };

    await releaseDeparted(tx, assignment);
    const problem = await getAllocationProblem(tx, assignment);
    const seed = input.seed ?? randomInt(SEEDS);
    const result = allocate(problem, { seed: String(seed) });
    const impossible = result.status === "infeasible" && !input.acceptGaps;
    const added = impossible ? [] : newPairs(problem, result);
    const runId = await recordRun(tx, { assignmentId: assignment.id, seed, result, added: added.length });
    if (runId && added.length > 0) {
      await addAllocations(tx, runId, added);
      await audit(tx, {
        action: "peer-review.reviews-allocated",
        objectType: "assignment",
        objectId: assignment.id,
        details: { runId, added: added.length, staffReviewsNeeded: result.staffReviewsNeeded },
      });
      await publish(tx, reviewsAllocated, { assignmentId: assignment.id, runId });
    }
    return { status: result.status, added: added.length, staffReviewsNeeded: result.staffReviewsNeeded };
  });
}

function newPairs({ locked }: AllocationInput, { edges }: AllocationResult): Edge[] {
  const standing = new Set(locked.map(String));
  return edges.filter((edge) => !standing.has(String(edge)));
}
