import type { Context } from "~/platform/context.server";
import type { TokenPurpose } from "~/platform/generated/prisma/client.ts";
import { tokenHash } from "../tokens.server";

interface Link {
  readonly token: string;
  readonly purpose: TokenPurpose;
}

/** Whether a link would still work. Looking changes nothing, so mail scanners may look. */
export async function isLinkAlive(ctx: Context, { token, purpose }: Link): Promise<boolean> {
  const found = await ctx.db.oneTimeToken.findFirst({
    where: { hash: tokenHash(token), purpose, expiresAt: { gt: ctx.now } },
    select: { hash: true },
  });
  return found !== null;
}
