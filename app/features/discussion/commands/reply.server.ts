import { authorise, type Context, transact } from "~/platform/context.server";
import { limit } from "~/platform/rate-limit.server";
import { userIdOf } from "~/shared/actor";
import { ThreadLocked } from "../errors";
import { canModerate, mayWrite } from "../policy";
import { insistOnThread, lockThread } from "../queries/lock-thread.server";
import { sameWish, writePost } from "./write-post.server";

interface ReplyInput {
  readonly threadId: string;
  readonly text: string;
  /** An earlier post of the thread. What is no such post is not quoted. */
  readonly quotedId?: string | undefined;
}

/**
 * Replies in a thread of one of the actor's circles, with the next number. The thread is held meanwhile, so numbers have
 * no gaps; of two clicks the second gets what the first wrote. A locked thread takes replies of moderators alone.
 *
 * @throws {Forbidden} to strangers, the half signed in, and whoever looks at the site as somebody else.
 * @throws {NotFound | ModuleLocked | ThreadLocked | TooManyRequests}
 */
export async function reply(
  ctx: Context,
  { threadId, text, quotedId }: ReplyInput,
): Promise<{ number: number }> {
  const authorId = userIdOf(ctx.actor);
  authorise(authorId !== null && mayWrite(ctx.actor));
  await insistOnThread(ctx, threadId);
  await limit(ctx, "discussion-post", { account: authorId });
  return transact(ctx, async (tx) => {
    const thread = await lockThread(tx, threadId);
    const same = await tx.db.discussionPost.findFirst({
      where: { ...sameWish(tx, { authorId, title: "", text }), threadId, number: { gt: 1 } },
      select: { number: true },
    });
    if (same) return same;
    if (thread.lockedAt && !canModerate(tx.actor, thread)) throw new ThreadLocked();
    const quoted = quotedId
      ? await tx.db.discussionPost.findFirst({ where: { id: quotedId, threadId }, select: { id: true } })
      : null;
    const number = thread.postCount + 1;
    await tx.db.discussionThread.update({
      where: { id: threadId },
      data: { postCount: number, lastPostAt: tx.now },
      select: { id: true },
    });
    await writePost(tx, { thread, number, authorId, title: "", text, quotedId: quoted?.id ?? null });
    return { number };
  });
}
