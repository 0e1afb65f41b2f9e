import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { LinkDead, NotThePassword } from "../errors";
import { rememberDevice } from "../known-device.server";
import { lockAccount } from "../lock-account.server";
import { endSession, startSession } from "../session.server";
import { consumeToken, findToken } from "../tokens.server";
import { tryPassword } from "../try-password.server";
import type { SignedIn } from "./sign-in.server";

interface Confirmation {
  readonly token: string;
  readonly password: string;
  readonly ip: string;
  readonly browser?: string;
  readonly deviceToken?: string | null;
}

/**
 * Confirms an address with the link that was sent to it and the password of the sign-up, and signs in.
 * The link shows who reads the mail, the password who signed up: only if both are one person does the
 * password become valid. A wrong password leaves the link as it is.
 *
 * @throws {LinkDead | NotThePassword | TooManyRequests} wrong tries count together with those at the sign-in page.
 */
export async function confirmEmail(
  ctx: Context,
  { token, browser, deviceToken = null, ...attempt }: Confirmation,
): Promise<SignedIn> {
  const link = await findToken(ctx, token, "confirm_email");
  if (!link) throw new LinkDead();
  if (!(await tryPassword(ctx, { ...attempt, email: link.email, deviceToken }))) throw new NotThePassword();
  return transact(ctx, async (tx) => {
    // why the lock: whoever signs up again at this moment sets another password. Coming first, they replaced
    // the link; coming later, they find the address confirmed.
    await lockAccount(tx, link.email);
    const userId = await consumeToken(tx, token, "confirm_email");
    await tx.db.user.updateMany({
      where: { id: userId, emailVerifiedAt: null },
      data: { emailVerifiedAt: tx.now },
    });
    if ("sessionId" in tx.actor) await endSession(tx, tx.actor.sessionId);
    await audit(tx, { action: "identity.address-confirmed", objectType: "User", objectId: userId });
    await audit(tx, { action: "identity.signed-in", objectType: "User", objectId: userId });
    const deviceCookie = await rememberDevice(tx, { userId, deviceToken });
    return { ...(await startSession(tx, userId, { browser })), deviceCookie };
  });
}
