import { authorise, type Context, transact } from "~/platform/context.server";
import { luciaFor } from "../lucia.server";
import { endViewings, VIEW_AS_MS } from "../view-as/viewings.server";

/**
 * Ends what administrators look at as somebody else for too long, and removes sessions, known browsers, questions to
 * authenticators and links whose time is over; nobody could use them any more. For the clock: safe to run at any time
 * and twice.
 *
 * @throws {Forbidden} for anybody but the product itself
 */
export async function sweepExpired(ctx: Context): Promise<void> {
  authorise(ctx.actor.kind === "system");
  await transact(ctx, async (tx) => {
    const overdue = { viewAsSince: { lte: new Date(tx.now.getTime() - VIEW_AS_MS) } };
    await endViewings(tx, { OR: [overdue, { expiresAt: { lte: tx.now } }] });
    await luciaFor(tx).deleteExpiredSessions();
    await tx.db.knownDevice.deleteMany({ where: { expiresAt: { lte: tx.now } } });
    await tx.db.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: tx.now } } });
    await tx.db.oneTimeToken.deleteMany({ where: { expiresAt: { lte: tx.now } } });
  });
}
