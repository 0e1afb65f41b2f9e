import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.offer-declined", z.object({ applicationId: OpaqueId }));

/** Confirms that a place was given back. Safe to run twice: one mail per time it was given back. */
export default defineProcessor(job, async ({ ctx, id, payload: { applicationId } }) => {
  const application = await ctx.db.application.findUnique({
    where: { id: applicationId },
    select: { applicantId: true, cohort: { select: { title: true, slug: true } } },
  });
  if (!application) return;
  const { applicantId, cohort } = application;
  await queueMail(ctx, {
    uniqueKey: `offer-declined:${id}`,
    userId: applicantId,
    template: "offer-declined",
    props: { school: cohort.title, path: mailPaths.application(cohort.slug) },
  });
});
