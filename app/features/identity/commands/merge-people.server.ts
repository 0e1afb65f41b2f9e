import { authorise, type Context } from "~/platform/context.server";
import { isAdministrator } from "../permissions";
import { endAllSessions } from "../session.server";
import { killTokens } from "../tokens.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Closes an account for good in favour of another, in the caller's transaction, who writes it down: roles the other
 * does not have go to it, every way in ends, and the account says where it went. With other roles the one that stays
 * signs in anew too. Of two who merge the same account one gets false.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<boolean> {
  authorise(isAdministrator(tx.actor));
  const closed = await tx.db.user.updateMany({
    where: { id: fromId, mergedIntoId: null },
    data: { mergedIntoId: intoId, suspendedAt: tx.now },
  });
  if (closed.count === 0) return false;
  const moved = await tx.db.$executeRaw`
    UPDATE "RoleGrant" g SET "userId" = ${intoId} WHERE g."userId" = ${fromId} AND NOT EXISTS (
      SELECT FROM "RoleGrant" o WHERE o."userId" = ${intoId} AND o."role" = g."role"
        AND (o."courseId", o."cohortId", o."country") IS NOT DISTINCT FROM (g."courseId", g."cohortId", g."country"))`;
  await tx.db.roleGrant.deleteMany({ where: { userId: fromId } });
  await closeEveryDoor(tx, fromId);
  if (moved > 0) await endAllSessions(tx, intoId);
  return true;
}

async function closeEveryDoor(tx: Context, userId: string): Promise<void> {
  const where = { userId };
  await endAllSessions(tx, userId);
  await killTokens(tx, userId);
  await tx.db.credential.deleteMany({ where });
  await tx.db.totpFactor.deleteMany({ where });
  await tx.db.passkey.deleteMany({ where });
  await tx.db.recoveryCode.deleteMany({ where });
  await tx.db.knownDevice.deleteMany({ where });
}
