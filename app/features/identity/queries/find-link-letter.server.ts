import type { Context } from "~/platform/context.server";
import type { TokenPurpose } from "~/platform/generated/prisma/client.ts";
import { tokenFor, tokenHash } from "../tokens.server";

/** What a mail with a one-time link needs, worked out when it is sent. */
interface LinkLetter {
  readonly userId: string;
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
  if (!row || row.user.email !== row.email) return null;
  const { id: userId, email, name, addressAs, locale, timeZone } = row.user;
  const path = `${PAGE[row.purpose]}?token=${token}`;
  return { userId, email, name: addressAs ?? name, locale, timeZone, path, expiresAt: row.expiresAt };
}
