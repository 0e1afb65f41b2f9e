import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import type { RoleName } from "~/shared/actor";
import { accountPrepared } from "../events";
import { isAdministrator, type Place } from "../permissions";
import { issueToken, tokenFor } from "../tokens.server";
import { grantRole } from "./grant-role.server";

interface Preparation {
  readonly email: string;
  readonly name: string;
  readonly locale?: string;
  /** The role to begin with; none for a learner. */
  readonly role?: RoleName;
  readonly place?: Place;
  /** Sends the link by mail too. Left out: only the caller has it. */
  readonly byMail?: boolean;
}

interface PreparedAccount {
  readonly userId: string;
  /** Path and query of the page where the owner chooses a password; null for an account in use already. */
  readonly setUpPath: string | null;
}

/**
 * Prepares an account for somebody: no password is made up, its owner chooses one by a link that
 * works once. An account that is in use keeps its password and only gains the role.
 *
 * @throws {Forbidden | RoleOutOfPlace | RoleAlreadyGranted}
 */
export async function prepareAccount(ctx: Context, preparation: Preparation): Promise<PreparedAccount> {
  authorise(isAdministrator(ctx.actor));
  const { email, name, locale, role, place, byMail = false } = preparation;
  return transact(ctx, async (tx) => {
    await tx.db.user.createMany({
      data: [{ email, name, createdAt: tx.now, ...(locale ? { locale } : {}) }],
      skipDuplicates: true,
    });
    const { id: userId, emailVerifiedAt } = await tx.db.user.findUniqueOrThrow({
      where: { email },
      select: { id: true, emailVerifiedAt: true },
    });
    if (role) await grantRole(tx, { userId, role, ...(place ? { place } : {}) });
    await audit(tx, { action: "identity.account-prepared", objectType: "User", objectId: userId });
    if (emailVerifiedAt) return { userId, setUpPath: null };
    // A password typed by whoever signed up under this address first must not outlive the preparation.
    await tx.db.credential.deleteMany({ where: { userId } });
    await tx.db.oneTimeToken.deleteMany({ where: { userId } });
    const tokenId = await issueToken(tx, { userId, email, purpose: "set_up_account" });
    if (byMail) await publish(tx, accountPrepared, { userId, tokenId });
    return { userId, setUpPath: `/set-up?token=${tokenFor(tokenId)}` };
  });
}
