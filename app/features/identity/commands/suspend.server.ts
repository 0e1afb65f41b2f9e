import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { leaveAnAdministrator } from "../last-administrator.server";
import { isAdministrator } from "../permissions";
import { endAllSessions } from "../session.server";

interface Suspension {
  readonly userId: string;
  /** For the log; the person is not told in the product's words. */
  readonly reason: string;
}

/**
 * Closes an account until further notice: every session and every link ends now. Suspending twice changes nothing.
 *
 * @throws {Forbidden | NotFound | LastAdministrator}
 */
export async function suspend(ctx: Context, { userId, reason }: Suspension): Promise<void> {
  authorise(isAdministrator(ctx.actor));
  await transact(ctx, async (tx) => {
    const isAdmin = await tx.db.roleGrant.findFirst({
      where: { userId, role: "administrator" },
      select: { id: true },
    });
    if (isAdmin) await leaveAnAdministrator(tx, userId);
    const changed = await tx.db.user.updateMany({
      where: { id: userId, suspendedAt: null },
      data: { suspendedAt: tx.now },
    });
    if (changed.count === 0) return mustExist(tx, userId);
    await endAllSessions(tx, userId);
    await tx.db.oneTimeToken.deleteMany({ where: { userId } });
    await audit(tx, { action: "identity.suspended", objectType: "User", objectId: userId, reason });
  });
}

/**
 * Opens a suspended account again. The person signs in anew.
 *
 * @throws {Forbidden | NotFound}
 */
export async function reinstate(ctx: Context, { userId }: { readonly userId: string }): Promise<void> {
  authorise(isAdministrator(ctx.actor));
  await transact(ctx, async (tx) => {
    const changed = await tx.db.user.updateMany({
      where: { id: userId, suspendedAt: { not: null } },
      data: { suspendedAt: null },
    });
    if (changed.count === 0) return mustExist(tx, userId);
    await audit(tx, { action: "identity.reinstated", objectType: "User", objectId: userId });
  });
}

async function mustExist(tx: Context, userId: string): Promise<void> {
  if ((await tx.db.user.count({ where: { id: userId } })) === 0) throw new NotFound("The person");
}
