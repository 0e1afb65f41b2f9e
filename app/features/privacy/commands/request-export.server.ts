import { requireStepUp } from "~/features/identity/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { isOwner } from "../policy";

const DAY_MS = 86_400_000;

/**
 * Opens a link to all of one's own data, for a day. There is one at a time: asking again while it works gives the
 * same link, which always brings what is there at that moment.
 *
 * @throws {StepUpNeeded | Forbidden}
 */
export async function requestExport(ctx: Context): Promise<{ readonly exportId: string }> {
  requireStepUp(ctx);
  const userId = ownerScope(ctx.actor);
  authorise(isOwner(ctx.actor, userId));
  return transact(ctx, async (tx) => {
    // Of many who ask at once the first makes the link, and the others find it.
    await tx.db.$queryRaw`SELECT u."id" FROM "User" u WHERE u."id" = ${userId} FOR UPDATE`;
    const alive = await tx.db.dataExport.findFirst({
      where: { userId, expiresAt: { gt: tx.now } },
      select: { id: true },
    });
    if (alive) return { exportId: alive.id };
    const { id: exportId } = await tx.db.dataExport.create({
      data: { userId, createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + DAY_MS) },
      select: { id: true },
    });
    await audit(tx, { action: "privacy.export-requested", objectType: "User", objectId: userId });
    return { exportId };
  });
}
