import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { standingOf } from "../domain/standing";
import { AlreadyAnswered, NoAnswer } from "../errors";
import { canModerate, mayWrite } from "../policy";
import { type HeldThread, lockPost } from "../queries/lock-thread.server";
import { requireReadable } from "../queries/require-readable.server";

interface MarkInput {
  /** The thread on whose page it is marked. */
  readonly threadId: string;
  readonly postId: string;
  /** False: takes the mark away. */
  readonly mark: boolean;
}

/**
 * Marks a reply as what answers the thread, for whoever asked and for moderators. One reply at a time: who wants another
 * takes the first mark away. The thread is held, so of two marks at once one stands.
 *
 * @throws {Forbidden} to others of the circle, strangers, and whoever looks at the site as somebody else.
 * @throws {NotFound | ModuleLocked | NoAnswer | AlreadyAnswered}
 */
export async function markAnswer(
  ctx: Context,
  { threadId, postId, mark }: MarkInput,
): Promise<{ number: number }> {
  authorise(mayWrite(ctx.actor));
  return transact(ctx, async (tx) => {
    const { thread, post } = await lockPost(tx, postId);
    if (thread.id !== threadId) throw new NotFound("The post in this thread");
    if (!(await mayMark(tx, thread))) throw new Forbidden();
    await requireReadable(tx, thread);
    const { number } = post;
    const isMarked = thread.answerId === postId;
    if (isMarked === mark) return { number };
    if (mark && (number === 1 || standingOf(post) !== "standing")) throw new NoAnswer();
    if (mark && thread.answerId !== null) throw new AlreadyAnswered();
    await tx.db.discussionThread.update({
      where: { id: thread.id },
      data: { answerId: mark ? postId : null },
      select: { id: true },
    });
    await audit(tx, {
      action: mark ? "discussion.answer-marked" : "discussion.answer-unmarked",
      objectType: "post",
      objectId: postId,
    });
    return { number };
  });
}

async function mayMark(tx: Context, thread: HeldThread): Promise<boolean> {
  if (canModerate(tx.actor, thread)) return true;
  const opening = await tx.db.discussionPost.findFirst({
    where: { threadId: thread.id, number: 1 },
    select: { authorId: true },
  });
  return opening?.authorId === userIdOf(tx.actor);
}
