import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotFound, StaleVersion } from "~/shared/domain-error";
import { type Standing, standingOf } from "../domain/standing";
import { AlreadyDecided, PostGone } from "../errors";
import { canModerate, mayWrite } from "../policy";
import { lockPost } from "../queries/lock-thread.server";
import type { DecisionForm } from "../schema";

interface DecideInput extends DecisionForm {
  readonly postId: string;
}

/** From which standing a decision leads where, and how it is written down. */
const DECISIONS = {
  hide: { from: "standing", kind: "hidden", action: "discussion.post-hidden" },
  restore: { from: "hidden", kind: "restored", action: "discussion.post-restored" },
  keep: { from: "standing", kind: "kept", action: "discussion.post-kept" },
} as const satisfies Record<DecisionForm["decision"], { from: Standing } & Record<string, string>>;

/**
 * Hides a post, shows it again, or lets it stand, with a reason its author reads. About the words the moderator saw: had
 * they changed, they look again. All open reports of the post are answered by it.
 *
 * @throws {Forbidden} to whoever looks at the site as somebody else.
 * @throws {NotFound} for a post of a circle the actor does not look after.
 * @throws {StaleVersion | AlreadyDecided | PostGone}
 */
export async function decideOnPost(
  ctx: Context,
  { postId, decision, version, reason }: DecideInput,
): Promise<void> {
  const moderatorId = userIdOf(ctx.actor);
  authorise(moderatorId !== null && mayWrite(ctx.actor));
  const { from, kind, action } = DECISIONS[decision];
  await transact(ctx, async (tx) => {
    const { thread, post } = await lockPost(tx, postId);
    if (!canModerate(tx.actor, thread)) throw new NotFound("The post");
    const standing = standingOf(post);
    if (standing === "removed" || standing === "left") {
      // Its author was quicker: there is nothing to decide, and nothing waits any more.
      await answerReports(tx, postId);
      if (decision === "keep") return;
      throw new PostGone();
    }
    if (standing !== from) throw new AlreadyDecided();
    if (post.version !== version) throw new StaleVersion("The post");
    if (decision !== "keep")
      await tx.db.discussionPost.update({
        where: { id: postId },
        data: { hiddenAt: decision === "hide" ? tx.now : null },
        select: { id: true },
      });
    if (decision === "hide" && thread.answerId === postId)
      await tx.db.discussionThread.update({
        where: { id: thread.id },
        data: { answerId: null },
        select: { id: true },
      });
    await tx.db.discussionDecision.create({
      data: { postId, moderatorId, kind, reason, createdAt: tx.now },
      select: { id: true },
    });
    await answerReports(tx, postId);
    await audit(tx, { action, objectType: "post", objectId: postId, details: { version } });
  });
}

async function answerReports(tx: Context, postId: string): Promise<void> {
  await tx.db.discussionReport.updateMany({
    where: { postId, decidedAt: null },
    data: { decidedAt: tx.now },
  });
}
