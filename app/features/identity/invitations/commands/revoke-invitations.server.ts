import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { InvitationDead } from "../errors";
import { canInvite, invitationsFor } from "../policy";

/**
 * Takes invitations back: their links open nothing from now on. All of those named, or none: one that is not the
 * actor's to take back, or that is none any more, refuses the whole.
 *
 * @throws {Forbidden} for whoever invites nobody
 * @throws {NotFound} where the actor could not have given one of them
 * @throws {InvitationDead} where one was taken up or taken back already
 */
export async function revokeInvitations(ctx: Context, invitationIds: readonly string[]): Promise<void> {
  authorise(canInvite(ctx.actor));
  const ids = [...new Set(invitationIds)];
  await transact(ctx, async (tx) => {
    const where = { AND: [{ id: { in: ids } }, invitationsFor(tx.actor)] };
    if ((await tx.db.invitation.count({ where })) < ids.length) throw new NotFound("The invitation");
    const revoked = await tx.db.invitation.updateMany({
      where: { id: { in: ids }, acceptedAt: null, revokedAt: null },
      data: { revokedAt: tx.now },
    });
    if (revoked.count < ids.length) throw new InvitationDead();
    for (const objectId of ids)
      await audit(tx, { action: "identity.invitation-revoked", objectType: "Invitation", objectId });
  });
}
