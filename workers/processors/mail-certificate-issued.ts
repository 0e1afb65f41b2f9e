import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.certificate-issued", z.object({ certificateId: OpaqueId }));

/** Says that a certificate can be downloaded. Safe to run twice: one mail per certificate. */
export default defineProcessor(job, async ({ ctx, payload: { certificateId } }) => {
  const certificate = await ctx.db.certificate.findUnique({
    where: { id: certificateId },
    select: { userId: true, state: true, cohort: { select: { title: true } } },
  });
  if (certificate?.state !== "issued") return;
  await queueMail(ctx, {
    uniqueKey: `certificate:${certificateId}`,
    userId: certificate.userId,
    template: "certificate-issued",
    props: { title: certificate.cohort.title, path: mailPaths.certificates },
  });
});
