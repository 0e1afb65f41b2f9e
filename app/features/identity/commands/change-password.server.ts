import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { userIdOf } from "~/shared/actor";
import { WrongPassword } from "../errors";
import { passwordChanged } from "../events";
import { insistOnUncommon } from "../insist-on-uncommon.server";
import { forgetDevices } from "../known-device.server";
import { hashPassword } from "../passwords.server";
import { endAllSessions, type StartedSession, startSession } from "../session.server";
import { killTokens } from "../tokens.server";
import { tryPassword } from "../try-password.server";

interface Change {
  readonly currentPassword: string;
  readonly password: string;
  readonly ip: string;
  readonly browser?: string;
  readonly deviceToken?: string | null;
}

/**
 * Changes one's own password, which takes the old one. Every session ends and this browser gets a new one; no other
 * browser is known any more.
 *
 * @throws {WrongPassword | PasswordTooCommon | PasswordHoldsName | TooManyRequests} wrong tries count together with those at the sign-in page.
 */
export async function changePassword(
  ctx: Context,
  { currentPassword, password, ip, browser, deviceToken = null }: Change,
): Promise<StartedSession> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  const proved = await tryPassword(ctx, { userId, password: currentPassword, ip, deviceToken });
  if (!proved) throw new WrongPassword();
  insistOnUncommon(ctx, password, proved);
  const passwordHash = await hashPassword(password);
  return transact(ctx, async (tx) => {
    const changed = await tx.db.credential.updateMany({
      where: { userId, passwordHash: proved.passwordHash },
      data: { passwordHash, changedAt: tx.now },
    });
    if (changed.count === 0) throw new WrongPassword();
    const mfaAt = await secondFactorHere(tx);
    await endAllSessions(tx, userId);
    await forgetDevices(tx, userId, deviceToken);
    await killTokens(tx, userId);
    await publish(tx, passwordChanged, { userId });
    await audit(tx, { action: "identity.password-changed", objectType: "User", objectId: userId });
    return startSession(tx, userId, { browser, mfaAt });
  });
}

/** When this browser was given a second factor: a new password does not ask for it again. */
async function secondFactorHere(tx: Context): Promise<Date | null> {
  if (tx.actor.kind !== "person") return null;
  const here = await tx.db.authSession.findUnique({
    where: { id: tx.actor.sessionId },
    select: { mfaAt: true },
  });
  return here?.mfaAt ?? null;
}
