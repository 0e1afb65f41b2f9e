import type { Context } from "~/platform/context.server";
import { LastAdministrator } from "./errors";

/**
 * Refuses an act after which nobody could administer the site. Call it before the act, in its transaction.
 *
 * All administrators' grants are locked, in one order: two who remove each other wait for one another,
 * and the second finds who is left.
 *
 * @throws {LastAdministrator}
 */
export async function leaveAnAdministrator(tx: Context, withoutUserId: string): Promise<void> {
  const rows = await tx.db.$queryRaw<{ userId: string }[]>`
    SELECT g."userId" FROM "RoleGrant" g WHERE g."role" = 'administrator' ORDER BY g."id" FOR UPDATE`;
  const others = rows.map(({ userId }) => userId).filter((userId) => userId !== withoutUserId);
  const able = await tx.db.user.count({
    where: { id: { in: others }, suspendedAt: null, emailVerifiedAt: { not: null } },
  });
  if (able === 0) throw new LastAdministrator();
}
