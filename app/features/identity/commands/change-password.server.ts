import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { forgive, limit } from "~/platform/rate-limit.server";
import { userIdOf } from "~/shared/actor";
import { WrongPassword } from "../errors";
import { passwordChanged } from "../events";
import { hashPassword, verifyPassword } from "../passwords.server";
import { endAllSessions, type StartedSession, startSession } from "../session.server";

interface Change {
  readonly currentPassword: string;
  readonly password: string;
  readonly ip: string;
}

/**
 * Changes one's own password, which takes the old one. Every session ends and this browser gets a new one.
 *
 * @throws {WrongPassword | TooManyRequests} wrong tries count together with those at the sign-in page.
 */
export async function changePassword(
  ctx: Context,
  { currentPassword, password, ip }: Change,
): Promise<StartedSession> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  const account = await ctx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, credential: { select: { passwordHash: true } } },
  });
  const counted = { ip, account: account.email };
  await limit(ctx, "login", counted);
  const oldHash = account.credential?.passwordHash ?? null;
  if (!(await verifyPassword(oldHash, currentPassword)) || oldHash === null) throw new WrongPassword();
  const passwordHash = await hashPassword(password);
  const started = await transact(ctx, async (tx) => {
    const changed = await tx.db.credential.updateMany({
      where: { userId, passwordHash: oldHash },
      data: { passwordHash, changedAt: tx.now },
    });
    if (changed.count === 0) throw new WrongPassword();
    await endAllSessions(tx, userId);
    await tx.db.oneTimeToken.deleteMany({ where: { userId } });
    await publish(tx, passwordChanged, { userId });
    await audit(tx, { action: "identity.password-changed", objectType: "User", objectId: userId });
    return startSession(tx, userId);
  });
  await forgive(ctx, "login", counted);
  return started;
}
