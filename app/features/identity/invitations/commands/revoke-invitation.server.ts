import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { InvitationDead } from "../errors";
import { canInvite, invitationsFor } from "../policy";

/**
 * Takes an invitation back: its link opens nothing from now on.
 *
 * @throws {Forbidden} for whoever invites nobody
 * @throws {NotFound} for invitations the actor could not have given
 * @throws {InvitationDead} when it was taken up or taken back already
 */
export async function revokeInvitation(ctx: Context, invitationId: string): Promise<void> {
  authorise(canInvite(ctx.actor));
  await transact(ctx, async (tx) => {
    const where = { AND: [{ id: invitationId }, invitationsFor(tx.actor)] };
    if ((await tx.db.invitation.count({ where })) === 0) throw new NotFound("The invitation");
    const revoked = await tx.db.invitation.updateMany({
      where: { id: invitationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: tx.now },
    });
    if (revoked.count === 0) throw new InvitationDead();
    await audit(tx, {
      action: "identity.invitation-revoked",
      objectType: "Invitation",
      objectId: invitationId,
    });
  });
}
