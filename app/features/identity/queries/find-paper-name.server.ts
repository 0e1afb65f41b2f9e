import { authorise, type Context } from "~/platform/context.server";
import { openName } from "../true-name.server";

/**
 * The true name a protected person wants on paper; null for the alias, and for everybody who is not protected. For the
 * product alone: what comes out of here is sealed again or drawn, never shown.
 */
export async function findPaperName(ctx: Context, { userId }: { userId: string }): Promise<string | null> {
  authorise(ctx.actor.kind === "system");
  const identity = await ctx.db.protectedIdentity.findUnique({
    where: { userId },
    select: { sealedNameOnCertificate: true },
  });
  const sealed = identity?.sealedNameOnCertificate;
  return sealed ? openName(userId, sealed) : null;
}
