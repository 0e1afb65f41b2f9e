import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.enrolled", z.object({ enrolmentId: z.string() }));

/** Welcomes somebody to a course or a summer school. Safe to run twice: one mail per enrolment. */
export default defineProcessor(job, async ({ ctx, payload: { enrolmentId } }) => {
  const enrolment = await ctx.db.enrolment.findUnique({
    where: { id: enrolmentId },
    select: {
      userId: true,
      state: true,
      course: { select: { title: true } },
      cohort: { select: { title: true } },
    },
  });
  if (enrolment?.state !== "active") return;
  await queueMail(ctx, {
    uniqueKey: `enrolled:${enrolmentId}`,
    userId: enrolment.userId,
    template: "enrolled",
    props: { title: enrolment.cohort?.title ?? enrolment.course.title, path: mailPaths.myWork },
  });
});
