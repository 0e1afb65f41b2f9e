import { z } from "zod";
import { momentFor, queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.reviews-allocated", z.object({ assignmentId: OpaqueId, runId: OpaqueId }));

/**
 * Tells each reviewer of a run how many works wait, and nothing about them. Safe to run twice: one mail per reviewer
 * and run, so a run that stopped half-way continues where it stopped.
 */
export default defineProcessor(job, async ({ ctx, payload: { assignmentId, runId }, log }) => {
  const assignment = await ctx.db.assignment.findUnique({
    where: { id: assignmentId },
    select: {
      reviewsDueAt: true,
      brief: { select: { title: true } },
      cohort: { select: { timeZone: true } },
    },
  });
  if (!assignment) return;
  const asked = await ctx.db.reviewAllocation.groupBy({
    by: ["reviewerId"],
    where: { runId, state: { in: ["offered", "started"] } },
    _count: true,
  });
  const reviewers = await ctx.db.user.findMany({
    where: { id: { in: asked.map(({ reviewerId }) => reviewerId) } },
    select: { id: true, locale: true, timeZone: true },
  });
  const worksOf = new Map(asked.map(({ reviewerId, _count }) => [reviewerId, _count]));
  for (const reviewer of reviewers) {
    await queueMail(ctx, {
      uniqueKey: `reviews-allocated:${runId}:${reviewer.id}`,
      userId: reviewer.id,
      template: "review-allocated",
      props: {
        assignment: assignment.brief.title,
        count: worksOf.get(reviewer.id) ?? 1,
        dueAt: momentFor(assignment.reviewsDueAt, reviewer, assignment.cohort.timeZone),
        path: mailPaths.reviews,
      },
    });
  }
  log.info({ reviewers: reviewers.length }, "reviewers are being told");
});
