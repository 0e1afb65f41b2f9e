import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.offer-expired", z.object({ applicationId: OpaqueId }));

/**
 * Tells somebody whose offer ended unanswered. Silent where another offer was made in the meantime. Safe to run
 * twice: one mail per offer.
 */
export default defineProcessor(job, async ({ ctx, payload: { applicationId } }) => {
  const application = await ctx.db.application.findFirst({
    where: { id: applicationId, state: "expired" },
    select: {
      applicantId: true,
      offerExpiresAt: true,
      cohort: { select: { title: true, slug: true } },
    },
  });
  if (!application) return;
  const { applicantId, offerExpiresAt, cohort } = application;
  await queueMail(ctx, {
    uniqueKey: `offer-expired:${applicationId}:${offerExpiresAt?.toISOString() ?? ""}`,
    userId: applicantId,
    template: "offer-expired",
    props: { school: cohort.title, path: mailPaths.application(cohort.slug) },
  });
});
