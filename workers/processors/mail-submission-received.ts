import { z } from "zod";
import { momentFor, queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.submission-received", z.object({ submissionId: OpaqueId }));

/** Sends the receipt for a work. Safe to run twice: one mail per receipt, and each sending has its own. */
export default defineProcessor(job, async ({ ctx, payload: { submissionId } }) => {
  const submission = await ctx.db.submission.findUnique({
    where: { id: submissionId },
    select: {
      authorId: true,
      receipt: true,
      submittedAt: true,
      author: { select: { locale: true, timeZone: true } },
      assignment: {
        select: { id: true, brief: { select: { title: true } }, cohort: { select: { timeZone: true } } },
      },
    },
  });
  if (!submission?.receipt || !submission.submittedAt) return;
  const { authorId, receipt, submittedAt, author, assignment } = submission;
  await queueMail(ctx, {
    uniqueKey: `submission:${submissionId}:${receipt}`,
    userId: authorId,
    template: "submission-received",
    props: {
      assignment: assignment.brief.title,
      receipt,
      submittedAt: momentFor(submittedAt, author, assignment.cohort.timeZone),
      path: mailPaths.assignment(assignment.id),
    },
  });
});
