import type { Context } from "~/platform/context.server";

/**
 * Takes people who withdrew out of both sides: reviews they have not sent find somebody else, and nobody writes
 * about a work whose author has left. Reviews that were sent stay.
 */
export async function releaseDeparted(
  tx: Context,
  { id, cohortId }: { readonly id: string; readonly cohortId: string },
): Promise<number> {
  const gone = {
    enrolments: { none: { cohortId, state: { in: ["active" as const, "completed" as const] } } },
  };
  const { count } = await tx.db.reviewAllocation.updateMany({
    where: {
      state: { in: ["offered", "started"] },
      submission: { assignmentId: id },
      OR: [{ reviewer: gone }, { submission: { author: gone } }, { submission: { state: "withdrawn" } }],
    },
    data: { state: "released" },
  });
  return count;
}
