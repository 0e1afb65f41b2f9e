import { randomBytes } from "node:crypto";
import { authorise, type Context } from "~/platform/context.server";
import { leaveAnAdministrator } from "../last-administrator.server";

/** `.invalid` never leads anywhere (RFC 2606); the letters tell nothing. */
const noAddress = (): string => `erased-${randomBytes(13).toString("hex")}@erased.invalid`;

const NOTHING = {
  name: "",
  addressAs: null,
  organisation: null,
  country: null,
  locale: "en",
  timeZone: "Europe/Sarajevo",
  emailVerifiedAt: null,
  suspendedAt: null,
  protectedAt: null,
  discreetMail: false,
  quickExit: false,
};

/**
 * Empties an account for good: no name, no address, no way in. The row stays for what leads to it. Part of erasing
 * a person (see the privacy feature), in its transaction.
 *
 * @throws {LastAdministrator}
 */
export async function emptyAccount(tx: Context, { userId }: { readonly userId: string }): Promise<void> {
  const isAdmin = await tx.db.roleGrant.findFirst({
    where: { userId, role: "administrator" },
    select: { id: true },
  });
  if (isAdmin) await leaveAnAdministrator(tx, userId);
  await tx.db.user.update({
    where: { id: userId },
    data: { ...NOTHING, email: noAddress(), erasedAt: tx.now },
    select: { id: true },
  });
}

/**
 * Empty accounts that never were anybody's, for rows whose person is to be forgotten one by one. Returns their ids.
 *
 * @throws {Forbidden} for anybody but the product itself
 */
export async function makeEmptyAccounts(tx: Context, howMany: number): Promise<string[]> {
  authorise(tx.actor.kind === "system");
  const made = await tx.db.user.createManyAndReturn({
    data: Array.from({ length: howMany }, () => ({ ...NOTHING, email: noAddress(), erasedAt: tx.now })),
    select: { id: true },
  });
  return made.map(({ id }) => id);
}
