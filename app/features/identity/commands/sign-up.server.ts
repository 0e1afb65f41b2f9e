import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { limit } from "~/platform/rate-limit.server";
import { signUpRepeated, signUpRequested } from "../events";
import { lockAccount } from "../lock-account.server";
import { hashPassword } from "../passwords.server";
import type { SignUpForm } from "../schema";
import { issueToken } from "../tokens.server";

interface SignUp extends SignUpForm {
  /** Language the person was reading in: mails are written in it. */
  readonly locale: string;
  readonly ip: string;
}

/**
 * Asks for an account. Says nothing about whether the address has one already: the answer, the work
 * and the time are the same, and what differs is in a mail to the owner of the address.
 *
 * @throws {TooManyRequests}
 */
export async function signUp(ctx: Context, { name, email, password, locale, ip }: SignUp): Promise<void> {
  await limit(ctx, "sign-up", { ip, account: email });
  const passwordHash = await hashPassword(password);
  await transact(ctx, async (tx) => {
    const created = await tx.db.user.createMany({
      data: [{ email, name, locale, createdAt: tx.now }],
      skipDuplicates: true,
    });
    // why: confirming at this moment would make the password valid that is about to be replaced.
    await lockAccount(tx, email);
    const account = await readAccount(tx, email);
    if (account.suspendedAt) return;
    if (created.count === 0 && !canStartAgain(account))
      return publish(tx, signUpRepeated, { userId: account.id });
    await tx.db.user.update({ where: { id: account.id }, data: { name, locale }, select: { id: true } });
    await tx.db.credential.upsert({
      where: { userId: account.id },
      create: { userId: account.id, passwordHash, changedAt: tx.now },
      update: { passwordHash, changedAt: tx.now },
      select: { userId: true },
    });
    const tokenId = await issueToken(tx, { userId: account.id, email, purpose: "confirm_email" });
    await publish(tx, signUpRequested, { userId: account.id, tokenId });
    await audit(tx, { action: "identity.sign-up-requested", objectType: "User", objectId: account.id });
  });
}

function readAccount(tx: Context, email: string) {
  return tx.db.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, emailVerifiedAt: true, suspendedAt: true, _count: { select: { roleGrants: true } } },
  });
}

/**
 * Somebody who mistyped their password before confirming begins anew. An account prepared for
 * somebody with a role is theirs alone: it is taken up by its own link, never by signing up.
 */
function canStartAgain(account: Awaited<ReturnType<typeof readAccount>>): boolean {
  return account.emailVerifiedAt === null && account._count.roleGrants === 0;
}
