import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { NotProtected } from "../errors";
import { requireStepUp } from "../step-up.server";
import { insistOnTrueNames, keepNameOutOf, openName } from "../true-name.server";

interface Viewing {
  readonly userId: string;
  /** Kept, and shown to the person. */
  readonly reason: string;
}

/**
 * Opens the true name of a protected person, for one answer. That it was opened, as what and why is written down in
 * the same transaction, in the log and where the person reads it: no name without its trace.
 *
 * @throws {StepUpNeeded | NotFound | NotProtected | ReasonNamesPerson}
 */
export async function viewTrueName(ctx: Context, { userId, reason }: Viewing): Promise<{ trueName: string }> {
  requireStepUp(ctx);
  return transact(ctx, async (tx) => {
    const role = await insistOnTrueNames(tx, userId);
    const sealed = await tx.db.protectedIdentity.findUnique({
      where: { userId },
      select: { sealedName: true },
    });
    if (!sealed) throw new NotProtected();
    const trueName = openName(userId, sealed.sealedName);
    keepNameOutOf(reason, trueName);
    await tx.db.identityView.create({
      data: { userId, viewerId: userIdOf(tx.actor), role, reason, at: tx.now },
      select: { id: true },
    });
    await audit(tx, { action: "identity.true-name-viewed", objectType: "User", objectId: userId, reason });
    return { trueName };
  });
}
