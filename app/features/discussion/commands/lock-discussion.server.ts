import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { AlreadyDecided } from "../errors";
import { canModerate, mayWrite } from "../policy";
import { lockThread } from "../queries/lock-thread.server";

interface LockInput {
  readonly threadId: string;
  /** False: replies are taken again. */
  readonly lock: boolean;
  /** Kept with the decisions about the first post. */
  readonly reason: string;
}

/**
 * Ends a thread, or opens it again. What was said stays readable.
 *
 * @throws {Forbidden} to whoever looks at the site as somebody else.
 * @throws {NotFound} for a thread of a circle the actor does not look after. @throws {AlreadyDecided}
 */
export async function lockDiscussion(ctx: Context, { threadId, lock, reason }: LockInput): Promise<void> {
  const moderatorId = userIdOf(ctx.actor);
  authorise(moderatorId !== null && mayWrite(ctx.actor));
  await transact(ctx, async (tx) => {
    const thread = await lockThread(tx, threadId);
    if (!canModerate(tx.actor, thread)) throw new NotFound("The thread");
    if ((thread.lockedAt !== null) === lock) throw new AlreadyDecided();
    const { posts } = await tx.db.discussionThread.update({
      where: { id: threadId },
      data: { lockedAt: lock ? tx.now : null },
      select: { posts: { where: { number: 1 }, select: { id: true } } },
    });
    await tx.db.discussionDecision.create({
      data: {
        postId: posts[0]!.id,
        moderatorId,
        reason,
        createdAt: tx.now,
        kind: lock ? "locked" : "unlocked",
      },
      select: { id: true },
    });
    await audit(tx, {
      action: lock ? "discussion.thread-locked" : "discussion.thread-unlocked",
      objectType: "thread",
      objectId: threadId,
    });
  });
}
