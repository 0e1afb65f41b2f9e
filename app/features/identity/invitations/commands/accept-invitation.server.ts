import { authorise, type Context, transact } from "~/platform/context.server";
import { endAllSessions, type StartedSession, startSession } from "../../session.server";
import { InvitationForAnother } from "../errors";
import { takeUp } from "../take-up.server";

/**
 * Takes an invitation up as who one is. With the role comes a new session in place of all others: a copy of an old
 * one gains nothing, and what was proved in the old one counts as long as it would have.
 *
 * @throws {Forbidden} for strangers
 * @throws {InvitationDead | InvitationForAnother | RoleAlreadyGranted}
 */
export async function acceptInvitation(ctx: Context, token: string): Promise<StartedSession> {
  const { actor } = ctx;
  authorise(actor.kind === "person" && actor.viewedBy === null);
  const { userId, sessionId, sudoAt } = actor;
  return transact(ctx, async (tx) => {
    const invitation = await takeUp(tx, { token, userId });
    const { email } = await tx.db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
    if (invitation.email !== null && invitation.email !== email) throw new InvitationForAnother();
    const own = await tx.db.authSession.findUnique({
      where: { id: sessionId },
      select: { mfaAt: true, device: true },
    });
    await endAllSessions(tx, userId);
    return startSession(tx, userId, { browser: own?.device, mfaAt: own?.mfaAt, sudoAt });
  });
}
