import { type Context, transact } from "~/platform/context.server";
import { enqueue } from "~/platform/outbox.server";
import { AllocateReviewsJob } from "../jobs";

/**
 * After somebody left a school: each assignment in which they still owe a review, or are owed one, is allocated
 * anew, so that nobody waits for who has gone. Where nothing is open it does nothing.
 */
export async function replaceDeparted(
  ctx: Context,
  { enrolmentId }: { readonly enrolmentId: string },
): Promise<{ readonly assignments: number }> {
  return transact(ctx, async (tx) => {
    const enrolment = await tx.db.enrolment.findUnique({
      where: { id: enrolmentId, state: "withdrawn" },
      select: { userId: true, cohortId: true },
    });
    if (!enrolment?.cohortId) return { assignments: 0 };
    const { userId, cohortId } = enrolment;
    const open = await tx.db.assignment.findMany({
      where: {
        cohortId,
        submissions: {
          some: {
            allocations: { some: { state: { in: ["offered", "started"] } } },
            OR: [
              { authorId: userId },
              { allocations: { some: { reviewerId: userId, state: { in: ["offered", "started"] } } } },
            ],
          },
        },
      },
      select: { id: true },
    });
    for (const { id } of open) await enqueue(tx, AllocateReviewsJob, { assignmentId: id });
    return { assignments: open.length };
  });
}
