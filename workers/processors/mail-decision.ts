import { z } from "zod";
import { momentFor, queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.decision", z.object({ applicationId: OpaqueId, decisionId: OpaqueId }));

const TEMPLATE = { offer: "offer", waiting_list: "waiting-list", rejection: "rejection" } as const;
const STANDS_IN = { offer: "offered", waiting_list: "waitlisted", rejection: "rejected" } as const;

/**
 * Tells an applicant that there is a decision and where to read it; reason and words stay on the site. Safe to run
 * twice: one mail per decision. A decision that was overtaken before the mail was written is not told any more.
 */
export default defineProcessor(job, async ({ ctx, payload: { decisionId } }) => {
  const decision = await ctx.db.applicationDecision.findUnique({
    where: { id: decisionId },
    select: {
      kind: true,
      application: {
        select: {
          state: true,
          offerExpiresAt: true,
          applicantId: true,
          applicant: { select: { locale: true, timeZone: true } },
          cohort: { select: { title: true, slug: true, timeZone: true } },
        },
      },
    },
  });
  if (!decision || decision.application.state !== STANDS_IN[decision.kind]) return;
  const { kind, application } = decision;
  const { applicant, cohort, offerExpiresAt } = application;
  const about = { school: cohort.title, path: mailPaths.application(cohort.slug) };
  await queueMail(ctx, {
    uniqueKey: `decision:${decisionId}`,
    userId: application.applicantId,
    template: TEMPLATE[kind],
    props:
      kind === "offer" && offerExpiresAt
        ? { ...about, answerBefore: momentFor(offerExpiresAt, applicant, cohort.timeZone) }
        : about,
  });
});
