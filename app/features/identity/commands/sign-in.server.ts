import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { forgive, limit } from "~/platform/rate-limit.server";
import { AccountSuspended, AddressUnconfirmed, SignInFailed } from "../errors";
import { verifyPassword } from "../passwords.server";
import { endSession, type StartedSession, startSession } from "../session.server";

interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly ip: string;
}

interface Holder {
  readonly userId: string;
  readonly confirmed: boolean;
  readonly suspended: boolean;
}

/**
 * Begins a session for whoever knows the password. Exactly one hash is verified whether
 * or not anybody has the address; what is wrong with an account is said only to who knows its password.
 *
 * @throws {SignInFailed | AddressUnconfirmed | AccountSuspended | TooManyRequests}
 */
export async function signIn(ctx: Context, { email, password, ip }: SignIn): Promise<StartedSession> {
  await limit(ctx, "login", { ip, account: email });
  const found = await ctx.db.credential.findFirst({
    where: { user: { email } },
    select: { passwordHash: true },
  });
  const passwordHash = found?.passwordHash ?? null;
  if (!(await verifyPassword(passwordHash, password)) || passwordHash === null) throw new SignInFailed();
  const started = await transact(ctx, async (tx) => {
    const holder = await lockHolder(tx, email, passwordHash);
    if (!holder) throw new SignInFailed();
    if (holder.suspended) throw new AccountSuspended();
    if (!holder.confirmed) throw new AddressUnconfirmed();
    if (tx.actor.kind === "person") await endSession(tx, tx.actor.sessionId);
    await audit(tx, { action: "identity.signed-in", objectType: "User", objectId: holder.userId });
    return startSession(tx, holder.userId);
  });
  await forgive(ctx, "login", { ip, account: email });
  return started;
}

/**
 * The account, if the password that was verified is still its password. Held until the session
 * stands: a reset at the same time either waits and then ends this session, or came first and wins.
 */
async function lockHolder(tx: Context, email: string, passwordHash: string): Promise<Holder | undefined> {
  const rows = await tx.db.$queryRaw<Holder[]>`
    SELECT u."id" AS "userId", u."emailVerifiedAt" IS NOT NULL AS "confirmed", u."suspendedAt" IS NOT NULL AS "suspended"
    FROM "Credential" c JOIN "User" u ON u."id" = c."userId"
    WHERE u."email" = ${email} AND c."passwordHash" = ${passwordHash}
    FOR SHARE`;
  return rows[0];
}
