import { authorise, type Context, transact } from "~/platform/context.server";
import { enqueue } from "~/platform/outbox.server";
import { lastDigestEnd } from "../domain/digest-day";
import { mailDigestJob, mailQueueJob } from "../jobs";
import { listWaitingReports } from "../queries/list-waiting-reports.server";

/**
 * Asks for the mails of the day that is over: one job for each person who wants to be told, and for each moderator for
 * whom reports wait. Asking again for the same day asks for nothing: the day is part of each job's key.
 *
 * @throws {Forbidden} for anybody but the product itself
 */
export async function askForMails(ctx: Context): Promise<void> {
  authorise(ctx.actor.kind === "system");
  await transact(ctx, async (tx) => {
    const end = lastDigestEnd(tx.now);
    const until = end.toISOString();
    const readers = await tx.db.discussionDigest.findMany({
      where: { toldUntil: { lt: end }, user: { erasedAt: null, suspendedAt: null, mergedIntoId: null } },
      select: { userId: true },
    });
    for (const { userId } of readers)
      await enqueue(
        tx,
        mailDigestJob,
        { userId, until },
        { uniqueKey: `discussion-digest:${userId}:${until}` },
      );
    for (const { userId } of await listWaitingReports(tx, { before: end }))
      await enqueue(
        tx,
        mailQueueJob,
        { userId, until },
        { uniqueKey: `discussion-queue:${userId}:${until}` },
      );
  });
}
