import { findFeedback } from "~/features/peer-review/index.server";
import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";

/**
 * Reviews of one's own works, as the pages of the works show them: after release alone, by random numbers instead
 * of people, to the day.
 */
export async function* listReviewsReceived(ctx: Context) {
  const works = await ctx.db.submission.findMany({
    where: { authorId: ownerScope(ctx.actor) },
    orderBy: { createdAt: "asc" },
    select: { assignmentId: true, assignment: { select: { slug: true } } },
  });
  for (const { assignmentId, assignment } of works) {
    const feedback = await findFeedback(ctx, assignmentId);
    for (const { sentOn, percent, comments, criteria } of feedback?.reviews ?? [])
      yield { assignment: assignment.slug, sentOn, percent, comments, criteria };
  }
}
