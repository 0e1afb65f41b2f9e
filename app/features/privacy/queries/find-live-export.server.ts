import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";

/** The link to one's own data that works now. Null: none does. */
export async function findLiveExport(
  ctx: Context,
): Promise<{ readonly id: string; readonly expiresAt: Date } | null> {
  return ctx.db.dataExport.findFirst({
    where: { userId: ownerScope(ctx.actor), expiresAt: { gt: ctx.now } },
    select: { id: true, expiresAt: true },
  });
}
