import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { isAdministrator } from "../../permissions";
import { requireStepUp } from "../../step-up.server";
import { NotToBeViewed } from "../errors";
import { endViewings, VIEWABLE } from "../viewings.server";

interface Viewing {
  readonly userId: string;
  /** For the log. */
  readonly reason: string;
}

/**
 * From the next request on, this administrator's session shows the site as somebody else sees it: to read and nothing
 * more, for half an hour, without the pages that say who reviewed whom.
 *
 * @throws {StepUpNeeded | Forbidden | NotFound | NotToBeViewed}
 */
export async function startViewAs(ctx: Context, { userId, reason }: Viewing): Promise<void> {
  const { actor } = ctx;
  authorise(isAdministrator(actor) && actor.kind === "person" && actor.viewedBy === null);
  requireStepUp(ctx);
  await transact(ctx, async (tx) => {
    if ((await tx.db.user.count({ where: { id: userId } })) === 0) throw new NotFound("The person");
    const viewable = await tx.db.user.count({ where: { id: userId, ...VIEWABLE } });
    if (viewable === 0 || userId === actor.userId) throw new NotToBeViewed();
    await endViewings(tx, { id: actor.sessionId });
    const begun = await tx.db.authSession.updateMany({
      where: { id: actor.sessionId, userId: actor.userId },
      data: { viewAsUserId: userId, viewAsSince: tx.now },
    });
    authorise(begun.count === 1);
    await audit(tx, { action: "identity.view-as-started", objectType: "User", objectId: userId, reason });
  });
}
