import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { formatMoment } from "~/shared/dates";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob(
  "mail.second-factor-changed",
  z.object({
    userId: OpaqueId,
    change: z.enum(["added", "removed", "recovery-code-used"]),
    at: z.iso.datetime(),
  }),
);

/** Tells the owner of an account that its second step is another now. Safe to run twice: one mail per change. */
export default defineProcessor(job, async ({ ctx, payload: { userId, change, at } }) => {
  const reader = await ctx.db.user.findUnique({
    where: { id: userId },
    select: { locale: true, timeZone: true },
  });
  if (!reader) return;
  await queueMail(ctx, {
    uniqueKey: `second-factor-changed:${userId}:${change}:${at}`,
    userId,
    template: "second-factor-changed",
    props: { path: mailPaths.security, change, at: formatMoment(new Date(at), reader) },
  });
});
