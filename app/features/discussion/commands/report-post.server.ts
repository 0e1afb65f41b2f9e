import { authorise, type Context, transact } from "~/platform/context.server";
import { limit } from "~/platform/rate-limit.server";
import { userIdOf } from "~/shared/actor";
import { standingOf } from "../domain/standing";
import { PostGone } from "../errors";
import { mayWrite } from "../policy";
import { insistOnForeignPost, lockPost, type PlacedPost } from "../queries/lock-thread.server";
import type { ReportReason } from "../schema";

interface ReportPostInput {
  readonly postId: string;
  readonly reason: ReportReason;
  readonly note: string;
}

/**
 * Asks those who look after a circle to look at a post. Whoever asked already and waits changes nothing by asking again,
 * be it at the same moment (a unique index decides).
 *
 * @throws {Forbidden} to strangers, the half signed in, and whoever looks at the site as somebody else.
 * @throws {NotFound} also for one's own. @throws {ModuleLocked | PostGone | TooManyRequests}
 */
export async function reportPost(
  ctx: Context,
  { postId, reason, note }: ReportPostInput,
): Promise<PlacedPost> {
  const reporterId = userIdOf(ctx.actor);
  authorise(reporterId !== null && mayWrite(ctx.actor));
  await insistOnForeignPost(ctx, postId);
  await limit(ctx, "discussion-report", { account: reporterId });
  return transact(ctx, async (tx) => {
    const { post } = await lockPost(tx, postId);
    if (standingOf(post) !== "standing") throw new PostGone();
    await tx.db.discussionReport.createMany({
      data: [{ postId, reporterId, reason, note, createdAt: tx.now }],
      skipDuplicates: true,
    });
    return { threadId: post.threadId, number: post.number };
  });
}
