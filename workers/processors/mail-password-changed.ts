import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { formatMoment } from "~/shared/dates";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.password-changed", z.object({ userId: OpaqueId }));

/** Tells the owner of an account that its password is another now. Safe to run twice: one mail per change. */
export default defineProcessor(job, async ({ ctx, payload: { userId } }) => {
  const credential = await ctx.db.credential.findUnique({
    where: { userId },
    select: { changedAt: true, user: { select: { locale: true, timeZone: true } } },
  });
  if (!credential) return;
  await queueMail(ctx, {
    uniqueKey: `password-changed:${userId}:${credential.changedAt.toISOString()}`,
    userId,
    template: "password-changed",
    props: { path: mailPaths.forgotten, changedAt: formatMoment(credential.changedAt, credential.user) },
  });
});
