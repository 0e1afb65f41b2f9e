import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const DAY_MS = 86_400_000;
/** Older ones were told long ago, or stem from before there was mail. */
const TOLD_WITHIN_MS = 2 * DAY_MS;

/**
 * Tells people whose offer ended unanswered. Looks for them by itself, because offers end in several places: by the
 * clock, and when somebody else needs the seat. Safe to run twice: one mail per offer.
 */
export default defineProcessor(defineJob("mail.offers-expired", z.object({})), async ({ ctx }) => {
  const expired = await ctx.db.application.findMany({
    where: {
      state: "expired",
      answeredAt: { gt: new Date(ctx.now.getTime() - TOLD_WITHIN_MS), lte: ctx.now },
    },
    select: {
      id: true,
      applicantId: true,
      offerExpiresAt: true,
      cohort: { select: { title: true, slug: true } },
    },
  });
  for (const { id, applicantId, offerExpiresAt, cohort } of expired) {
    await queueMail(ctx, {
      uniqueKey: `offer-expired:${id}:${offerExpiresAt?.toISOString() ?? ""}`,
      userId: applicantId,
      template: "offer-expired",
      props: { school: cohort.title, path: mailPaths.application(cohort.slug) },
    });
  }
});
