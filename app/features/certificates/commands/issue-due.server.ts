import type { Context } from "~/platform/context.server";
import { issueIfEligible } from "./issue-if-eligible.server";

/** Looks at every cohort a learner is in and issues what has been earned. Idempotent, as issuing is. */
export async function issueDueToLearner(ctx: Context, { userId }: { userId: string }): Promise<void> {
  const enrolments = await ctx.db.enrolment.findMany({
    where: { userId, cohortId: { not: null }, state: { in: ["active", "completed"] } },
    select: { cohortId: true },
  });
  for (const { cohortId } of enrolments) {
    if (cohortId) await issueIfEligible(ctx, { userId, cohortId });
  }
}

/** The same for the person behind a review that was sent. An allocation that is gone asks for nothing. */
export async function issueDueToReviewer(
  ctx: Context,
  { allocationId }: { allocationId: string },
): Promise<void> {
  const allocation = await ctx.db.reviewAllocation.findUnique({
    where: { id: allocationId },
    select: { reviewerId: true },
  });
  if (allocation) await issueDueToLearner(ctx, { userId: allocation.reviewerId });
}
