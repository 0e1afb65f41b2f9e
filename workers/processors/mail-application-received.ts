import { z } from "zod";
import { momentFor, queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.application-received", z.object({ applicationId: OpaqueId }));

/** Sends the receipt for an application. Safe to run twice: one mail per receipt. */
export default defineProcessor(job, async ({ ctx, payload: { applicationId } }) => {
  const application = await ctx.db.application.findUnique({
    where: { id: applicationId },
    select: {
      applicantId: true,
      receipt: true,
      submittedAt: true,
      applicant: { select: { locale: true, timeZone: true } },
      cohort: { select: { title: true, slug: true, timeZone: true } },
    },
  });
  if (!application?.receipt || !application.submittedAt) return;
  const { applicantId, receipt, submittedAt, applicant, cohort } = application;
  await queueMail(ctx, {
    uniqueKey: `application:${applicationId}:${receipt}`,
    userId: applicantId,
    template: "application-received",
    props: {
      school: cohort.title,
      receipt,
      submittedAt: momentFor(submittedAt, applicant, cohort.timeZone),
      path: mailPaths.application(cohort.slug),
    },
  });
});
