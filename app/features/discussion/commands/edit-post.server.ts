import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound, StaleVersion } from "~/shared/domain-error";
import { isEditable, standingOf } from "../domain/standing";
import { PostNotEditable } from "../errors";
import { mayWrite } from "../policy";
import { lockPost, type PlacedPost } from "../queries/lock-thread.server";
import { requireReadable } from "../queries/require-readable.server";

interface EditPostInput {
  readonly postId: string;
  /** The one the writer had before them. */
  readonly version: number;
  /** Of the first post of a thread; of a reply nothing is taken. */
  readonly title?: string | undefined;
  readonly text: string;
}

/**
 * Mends one's own post, for half an hour. What stood before is kept for moderators; what they hid in the meantime stays
 * as they saw it.
 *
 * @throws {Forbidden} to strangers, the half signed in, and whoever looks at the site as somebody else.
 * @throws {NotFound} for somebody else's post. @throws {ModuleLocked | PostNotEditable | StaleVersion}
 */
export async function editPost(
  ctx: Context,
  { postId, version, title, text }: EditPostInput,
): Promise<PlacedPost> {
  const authorId = userIdOf(ctx.actor);
  authorise(authorId !== null && mayWrite(ctx.actor));
  return transact(ctx, async (tx) => {
    const { thread, post } = await lockPost(tx, postId);
    const place = { threadId: post.threadId, number: post.number };
    if (post.authorId !== authorId) throw new NotFound("The post");
    await requireReadable(tx, thread);
    if (standingOf(post) !== "standing" || !isEditable(post.createdAt, tx.now)) throw new PostNotEditable();
    const words = { title: post.number === 1 ? (title ?? post.title) : "", text };
    if (words.title === post.title && words.text === post.text) return place;
    if (post.version !== version) throw new StaleVersion("The post");
    await tx.db.discussionVersion.create({
      data: { postId, number: version, title: post.title, text: post.text, replacedAt: tx.now },
      select: { id: true },
    });
    await tx.db.discussionPost.update({
      where: { id: postId },
      data: { ...words, version: version + 1, editedAt: tx.now },
      select: { id: true },
    });
    return place;
  });
}
