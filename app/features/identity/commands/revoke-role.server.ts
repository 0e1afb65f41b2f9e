import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { canInvite, placeOf } from "../invitations/policy";
import { leaveAnAdministrator } from "../last-administrator.server";
import { mayGive } from "../permissions";
import { endAllSessions } from "../session.server";
import { requireStepUp } from "../step-up.server";

interface Revocation {
  readonly userId: string;
  readonly grantId: string;
}

/**
 * Takes a role from a person: whoever could give it may take it. It is gone with their next request, and their
 * sessions end.
 *
 * @throws {Forbidden | StepUpNeeded | NotFound | LastAdministrator}
 */
export async function revokeRole(ctx: Context, { userId, grantId }: Revocation): Promise<void> {
  authorise(canInvite(ctx.actor));
  requireStepUp(ctx);
  await transact(ctx, async (tx) => {
    const grant = await tx.db.roleGrant.findFirst({
      where: { id: grantId, userId },
      select: { role: true, courseId: true, cohortId: true, country: true },
    });
    if (!grant || !mayGive(tx.actor, grant.role, placeOf(grant))) throw new NotFound("The role");
    if (grant.role === "administrator") await leaveAnAdministrator(tx, userId);
    const revoked = await tx.db.roleGrant.deleteMany({ where: { id: grantId } });
    if (revoked.count === 0) throw new NotFound("The role");
    await endAllSessions(tx, userId);
    await audit(tx, {
      action: "identity.role-revoked",
      objectType: "User",
      objectId: userId,
      details: grant,
    });
  });
}
