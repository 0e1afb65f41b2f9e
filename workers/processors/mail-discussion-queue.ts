import { listWaitingReports, mailQueueJob } from "~/features/discussion/index.server";
import { queueMail } from "~/features/mail/index.server";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

/** Tells a moderator that reports wait, if they still do. Safe to run twice: one mail a day. */
export default defineProcessor(mailQueueJob, async ({ ctx, payload: { userId, until } }) => {
  const [mine] = await listWaitingReports(ctx, { before: new Date(until), userId });
  if (!mine) return;
  await queueMail(ctx, {
    uniqueKey: `discussion-queue:${userId}:${until}`,
    userId,
    template: "discussion-queue",
    props: { count: mine.waiting, path: mailPaths.reported },
  });
});
