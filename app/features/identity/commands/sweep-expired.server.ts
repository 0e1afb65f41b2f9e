import { authorise, type Context, transact } from "~/platform/context.server";
import { luciaFor } from "../lucia.server";

/**
 * Removes sessions, known browsers and links whose time is over; nobody could use them any more. For the clock: safe to run at any
 * time and twice.
 *
 * @throws {Forbidden} for anybody but the product itself
 */
export async function sweepExpired(ctx: Context): Promise<void> {
  authorise(ctx.actor.kind === "system");
  await transact(ctx, async (tx) => {
    await luciaFor(tx).deleteExpiredSessions();
    await tx.db.knownDevice.deleteMany({ where: { expiresAt: { lte: tx.now } } });
    await tx.db.oneTimeToken.deleteMany({ where: { expiresAt: { lte: tx.now } } });
  });
}
