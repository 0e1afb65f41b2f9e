import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { reviewableBy } from "../policy";

/**
 * An allocation of the actor's own, for commands. What was declined or taken back is as absent as what never was.
 *
 * @throws {NotFound}
 */
export async function getOwnAllocation(ctx: Context, allocationId: string) {
  const found = await ctx.db.reviewAllocation.findFirst({
    where: {
      id: allocationId,
      state: { in: ["offered", "started", "submitted"] },
      ...reviewableBy(ctx.actor),
    },
    select: {
      id: true,
      state: true,
      submissionId: true,
      submission: {
        select: {
          assignmentId: true,
          assignment: {
            select: {
              brief: {
                select: {
                  rubric: {
                    select: {
                      maxPoints: true,
                      criteria: {
                        orderBy: { position: "asc" },
                        select: {
                          id: true,
                          key: true,
                          weightPercent: true,
                          levels: { select: { points: true } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      review: { select: { id: true, version: true, submittedAt: true, receipt: true } },
    },
  });
  if (!found) throw new NotFound("This review");
  const { submission, ...allocation } = found;
  const { maxPoints, criteria } = submission.assignment.brief.rubric;
  return {
    ...allocation,
    assignmentId: submission.assignmentId,
    rubric: { maxPoints, criteria: criteria.map((c) => ({ ...c, weightPercent: Number(c.weightPercent) })) },
  };
}

/** An allocation with what a review is checked against. */
export type OwnAllocation = Awaited<ReturnType<typeof getOwnAllocation>>;
