import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { LinkDead } from "../errors";
import { passwordChanged } from "../events";
import { insistOnUncommon } from "../insist-on-uncommon.server";
import { forgetDevices } from "../known-device.server";
import { hashPassword } from "../passwords.server";
import { endAllSessions } from "../session.server";
import { consumeToken, findToken, killTokens } from "../tokens.server";

interface Choice {
  readonly token: string;
  readonly password: string;
}

/**
 * Sets a new password with a link from a mail, and ends every session of the account.
 *
 * @throws {LinkDead | PasswordTooCommon | PasswordHoldsName | TooManyRequests}
 */
export const resetPassword = (ctx: Context, choice: Choice): Promise<void> =>
  choosePassword(ctx, choice, "reset_password");

/**
 * Takes up an account that was prepared: its first password.
 *
 * @throws {LinkDead | PasswordTooCommon | PasswordHoldsName | TooManyRequests}
 */
export const setUpAccount = (ctx: Context, choice: Choice): Promise<void> =>
  choosePassword(ctx, choice, "set_up_account");

type Purpose = "reset_password" | "set_up_account";

/** Looks before it hashes, so that dead links cost nothing; the link is used up only with the change itself. */
async function choosePassword(ctx: Context, { token, password }: Choice, purpose: Purpose): Promise<void> {
  const link = await findToken(ctx, token, purpose);
  if (!link) throw new LinkDead();
  insistOnUncommon(ctx, password, link);
  const passwordHash = await hashPassword(password);
  await transact(ctx, async (tx) => {
    const userId = await consumeToken(tx, token, purpose);
    await tx.db.credential.upsert({
      where: { userId },
      create: { userId, passwordHash, changedAt: tx.now },
      update: { passwordHash, changedAt: tx.now },
      select: { userId: true },
    });
    // why after the hash: a sign-in with the old password that came first is seen here, a later one finds it changed.
    await endAllSessions(tx, userId);
    await forgetDevices(tx, userId);
    await killTokens(tx, userId);
    // Whoever has the link can read the mail, which is all that confirming an address shows.
    await tx.db.user.updateMany({
      where: { id: userId, emailVerifiedAt: null },
      data: { emailVerifiedAt: tx.now },
    });
    await audit(tx, {
      action: "identity.password-chosen",
      objectType: "User",
      objectId: userId,
      details: { purpose },
    });
    if (purpose === "reset_password") await publish(tx, passwordChanged, { userId });
  });
}
