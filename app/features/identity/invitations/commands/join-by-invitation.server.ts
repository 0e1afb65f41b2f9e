import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { limit } from "~/platform/rate-limit.server";
import type { SignedIn } from "../../commands/sign-in.server";
import { rememberDevice } from "../../known-device.server";
import { lockAccount } from "../../lock-account.server";
import { hashPassword } from "../../passwords.server";
import { endSession, startSession } from "../../session.server";
import { killTokens } from "../../tokens.server";
import { AccountThereAlready, InvitationDead } from "../errors";
import { findByToken } from "../find-invitation.server";
import { takeUp } from "../take-up.server";

interface Joining {
  readonly token: string;
  readonly name: string;
  readonly password: string;
  /** Language the person is reading in. */
  readonly locale: string;
  readonly ip: string;
  readonly browser?: string;
  readonly deviceToken?: string | null;
}

/**
 * Takes an invitation up with a new account, and signs in. Only where the invitation names an address: it went there
 * by mail, so that whoever has the link reads that mail, which is all that confirming an address shows.
 *
 * @throws {InvitationDead} also for an invitation without an address
 * @throws {AccountThereAlready | TooManyRequests}
 */
export async function joinByInvitation(ctx: Context, joining: Joining): Promise<SignedIn> {
  const { token, name, password, locale, ip, browser, deviceToken = null } = joining;
  const email = (await findByToken(ctx, token))?.email;
  if (!email) throw new InvitationDead();
  await limit(ctx, "sign-up", { ip, account: email });
  const passwordHash = await hashPassword(password);
  return transact(ctx, async (tx) => {
    await tx.db.user.createMany({
      data: [{ email, name, locale, createdAt: tx.now }],
      skipDuplicates: true,
    });
    await lockAccount(tx, email);
    const userId = await confirmUnused(tx, email, { name, locale });
    await tx.db.credential.upsert({
      where: { userId },
      create: { userId, passwordHash, changedAt: tx.now },
      update: { passwordHash, changedAt: tx.now },
      select: { userId: true },
    });
    await killTokens(tx, userId);
    await takeUp(tx, { token, userId });
    if ("sessionId" in tx.actor) await endSession(tx, tx.actor.sessionId);
    await audit(tx, { action: "identity.address-confirmed", objectType: "User", objectId: userId });
    await audit(tx, { action: "identity.signed-in", objectType: "User", objectId: userId });
    const deviceCookie = await rememberDevice(tx, { userId, deviceToken });
    return { ...(await startSession(tx, userId, { browser })), deviceCookie };
  });
}

/** The account, if nobody has taken it into use: whoever signed up under the address first did not show that it is theirs. */
async function confirmUnused(
  tx: Context,
  email: string,
  details: { name: string; locale: string },
): Promise<string> {
  const [account] = await tx.db.user.updateManyAndReturn({
    where: { email, emailVerifiedAt: null, suspendedAt: null },
    data: { ...details, emailVerifiedAt: tx.now },
    select: { id: true },
  });
  if (!account) throw new AccountThereAlready();
  return account.id;
}
