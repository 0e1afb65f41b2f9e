import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { AccountSuspended, AddressUnconfirmed, SignInFailed } from "../errors";
import { rememberDevice } from "../known-device.server";
import { endSession, type StartedSession, startSession } from "../session.server";
import { tryPassword } from "../try-password.server";

interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly ip: string;
  /** Browser and system in two words; left out where it is not told. */
  readonly browser?: string;
  /** The secret of a browser that signed in before. */
  readonly deviceToken?: string | null;
}

/** A session, and a browser that is known from now on. */
export interface SignedIn extends StartedSession {
  /** A Set-Cookie header by which the browser shows next time that it is no stranger's. */
  readonly deviceCookie: string;
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
export async function signIn(
  ctx: Context,
  { browser, deviceToken = null, ...attempt }: SignIn,
): Promise<SignedIn> {
  const proved = await tryPassword(ctx, { ...attempt, deviceToken });
  if (!proved) throw new SignInFailed();
  return transact(ctx, async (tx) => {
    const holder = await lockHolder(tx, proved.email, proved.passwordHash);
    if (!holder) throw new SignInFailed();
    if (holder.suspended) throw new AccountSuspended();
    if (!holder.confirmed) throw new AddressUnconfirmed();
    const { userId } = holder;
    if ("sessionId" in tx.actor) await endSession(tx, tx.actor.sessionId);
    await audit(tx, { action: "identity.signed-in", objectType: "User", objectId: userId });
    const deviceCookie = await rememberDevice(tx, { userId, deviceToken });
    return { ...(await startSession(tx, userId, { browser })), deviceCookie };
  });
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
