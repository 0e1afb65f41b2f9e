import { audit } from "~/platform/audit.server";
import type { Context } from "~/platform/context.server";
import { giveRole } from "../give-role.server";
import { InvitationDead } from "./errors";
import { claim, findByToken, type OpenInvitation } from "./find-invitation.server";
import { placeOf } from "./policy";

/**
 * Uses an invitation up for somebody and gives what it gives, in the caller's transaction. Whether its giver could
 * give that today is looked up here, not when it was made.
 *
 * @throws {InvitationDead | RoleAlreadyGranted}
 */
export async function takeUp(
  tx: Context,
  { token, userId }: { token: string; userId: string },
): Promise<OpenInvitation> {
  const invitation = await findByToken(tx, token);
  if (!invitation || !(await claim(tx, invitation.id, userId))) throw new InvitationDead();
  const { id, role, invitedById } = invitation;
  if (role) await giveRole(tx, { userId, role, place: placeOf(invitation), givenById: invitedById });
  await audit(tx, {
    action: "identity.invitation-accepted",
    objectType: "User",
    objectId: userId,
    details: { invitationId: id },
  });
  return invitation;
}
