import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { mayWrite } from "../policy";
import { lockPost, type PlacedPost } from "../queries/lock-thread.server";

/**
 * Takes one's own words back, at any time. Their place stays, so that replies can be followed; moderators can read them
 * for a while yet. A second time changes nothing.
 *
 * @throws {Forbidden} to strangers, the half signed in, and whoever looks at the site as somebody else.
 * @throws {NotFound} for somebody else's post.
 */
export async function removePost(ctx: Context, { postId }: { postId: string }): Promise<PlacedPost> {
  const authorId = userIdOf(ctx.actor);
  authorise(authorId !== null && mayWrite(ctx.actor));
  return transact(ctx, async (tx) => {
    const { thread, post } = await lockPost(tx, postId);
    if (post.authorId !== authorId) throw new NotFound("The post");
    const { threadId, number } = post;
    if (post.removedAt) return { threadId, number };
    await tx.db.discussionPost.update({
      where: { id: postId },
      data: { removedAt: tx.now },
      select: { id: true },
    });
    if (thread.answerId === postId)
      await tx.db.discussionThread.update({
        where: { id: threadId },
        data: { answerId: null },
        select: { id: true },
      });
    await audit(tx, { action: "discussion.post-removed", objectType: "post", objectId: postId });
    return { threadId, number };
  });
}
