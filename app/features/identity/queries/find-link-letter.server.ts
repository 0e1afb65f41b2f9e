import type { Context } from "~/platform/context.server";
import type { TokenPurpose } from "~/platform/generated/prisma/client.ts";
import { tokenFor, tokenHash } from "../tokens.server";

/** What a mail with a one-time link needs, worked out when it is sent. */
interface LinkLetter {
  readonly userId: string;
  /** Where the link goes: the account's address, unless the link is about another one. */
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Path and query on this site; the only place where the token stands in clear. */
  readonly path: string;
  readonly expiresAt: Date;
}

const PAGE: Record<TokenPurpose, string> = {
  confirm_email: "/confirm",
  reset_password: "/reset",
  set_up_account: "/set-up",
  change_email: "/account/address/confirm",
  undo_email_change: "/account/address/undo",
};

/**
 * The letter for a link by its id, or null when there is nothing to send any more: used, replaced,
 * too old, the address changed, the account suspended.
 */
export async function findLinkLetter(
  ctx: Context,
  { tokenId }: { tokenId: string },
): Promise<LinkLetter | null> {
  const token = tokenFor(tokenId);
  const row = await ctx.db.oneTimeToken.findFirst({
    where: { hash: tokenHash(token), expiresAt: { gt: ctx.now }, user: { suspendedAt: null } },
    select: {
      purpose: true,
      email: true,
      expiresAt: true,
      user: { select: { id: true, email: true, name: true, addressAs: true, locale: true, timeZone: true } },
    },
  });
  if (!row || !(await mayGo(ctx, row))) return null;
  const { email, user, expiresAt } = row;
  const { id: userId, name, addressAs, locale, timeZone } = user;
  const path = `${PAGE[row.purpose]}?token=${token}`;
  return { userId, email, name: addressAs ?? name, locale, timeZone, path, expiresAt };
}

interface LinkRow {
  readonly purpose: TokenPurpose;
  readonly email: string;
  readonly user: { readonly email: string };
}

/**
 * Most links go to the account's own address and no other. Those about another address go there: to a new one
 * unless somebody has it, which nobody is told but in silence; to the old one as long as it is not the account's again.
 */
async function mayGo(ctx: Context, { purpose, email, user }: LinkRow): Promise<boolean> {
  if (purpose === "undo_email_change") return user.email !== email;
  if (purpose !== "change_email") return user.email === email;
  return (await ctx.db.user.count({ where: { email, emailVerifiedAt: { not: null } } })) === 0;
}
