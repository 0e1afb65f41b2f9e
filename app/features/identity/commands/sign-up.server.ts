import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { limit } from "~/platform/rate-limit.server";
import { readSettings } from "~/platform/settings.server";
import { mentionsName } from "../domain/mentions-name";
import { AliasTellsName, SignUpClosed } from "../errors";
import { signUpRepeated, signUpRequested } from "../events";
import { insistOnUncommon } from "../insist-on-uncommon.server";
import { lockAccount } from "../lock-account.server";
import { hashPassword } from "../passwords.server";
import type { SignUpForm } from "../schema";
import { issueToken } from "../tokens.server";
import { sealName } from "../true-name.server";

interface SignUp extends SignUpForm {
  /** Language the person was reading in: mails are written in it. */
  readonly locale: string;
  readonly ip: string;
}

/**
 * Asks for an account. Says nothing about whether the address has one already: the answer, the work
 * and the time are the same, and what differs is in a mail to the owner of the address.
 *
 * With an alias the name given beside it is sealed at once and stands nowhere in clear.
 *
 * @throws {SignUpClosed | AliasTellsName | PasswordTooCommon | PasswordHoldsName | TooManyRequests}
 */
export async function signUp(ctx: Context, form: SignUp): Promise<void> {
  const { email, password, locale, ip } = form;
  const name = shownName(form);
  insistOnUncommon(ctx, password, { names: [form.name, form.alias], email });
  const settings = await readSettings(ctx);
  if (settings["sign-up"] === "invitation") throw new SignUpClosed();
  await limit(ctx, "sign-up", { ip, account: email });
  const passwordHash = await hashPassword(password);
  await transact(ctx, async (tx) => {
    const created = await tx.db.user.createMany({
      data: [{ email, name, locale, timeZone: settings["default-time-zone"], createdAt: tx.now }],
      skipDuplicates: true,
    });
    // why: confirming at this moment would make the password valid that is about to be replaced.
    await lockAccount(tx, email);
    const account = await readAccount(tx, email);
    if (account.suspendedAt) return;
    if (created.count === 0 && !canStartAgain(account))
      return publish(tx, signUpRepeated, { userId: account.id });
    await tx.db.user.update({ where: { id: account.id }, data: { name, locale }, select: { id: true } });
    await signUpProtected(tx, { userId: account.id, trueName: form.alias ? form.name : null });
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

/** @throws {AliasTellsName} */
function shownName({ name, alias }: SignUpForm): string {
  if (alias && mentionsName(alias, name)) throw new AliasTellsName();
  return alias ?? name;
}

/** Whoever begins anew, now with or without an alias, is protected as they say last. */
async function signUpProtected(
  tx: Context,
  { userId, trueName }: { userId: string; trueName: string | null },
): Promise<void> {
  await tx.db.protectedIdentity.deleteMany({ where: { userId } });
  await tx.db.user.update({
    where: { id: userId },
    data: { protectedAt: trueName ? tx.now : null, discreetMail: trueName !== null },
    select: { id: true },
  });
  if (!trueName) return;
  await tx.db.protectedIdentity.create({
    data: { userId, sealedName: sealName(userId, trueName), createdAt: tx.now },
    select: { userId: true },
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
