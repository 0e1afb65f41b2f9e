import type { Context } from "~/platform/context.server";
import { createGate } from "~/platform/gate.server";
import { type Counted, forgive, limit } from "~/platform/rate-limit.server";
import { TooManyRequests } from "~/shared/domain-error";
import { deviceIdOf } from "./known-device.server";
import { verifyPassword } from "./passwords.server";

/** Whose password it is to be: of whoever has this address, or of this account. */
type Whose = { readonly email: string } | { readonly userId: string };

type PasswordTry = Whose & {
  readonly password: string;
  /** The client's address, as the trusted proxies give it. */
  readonly ip: string;
  /** The secret of a browser somebody signed in with before, from `page.deviceToken`; null: a browser nobody knows. */
  readonly deviceToken: string | null;
};

/** An account whose password was given. Says nothing of its standing: it may be suspended or unconfirmed. */
export interface ProvedAccount {
  readonly userId: string;
  readonly email: string;
  /** What the person is called. */
  readonly names: readonly (string | null)[];
  /** The hash that was verified; compare with it inside the transaction that acts on it. */
  readonly passwordHash: string;
}

/** Twice as many as are hashed: a crowd at the door waits here, and leaves the database's connections to other pages. */
const door = createGate({ places: 8, patienceMs: 2_000, refuse: () => new TooManyRequests(5) });

/**
 * Tries a password: the one way, for every door that takes one, so that all doors share one count. Ten wrong tries in
 * ten minutes close all doors of the account; a right one starts the count afresh. Exactly one hash is verified for each
 * try, whether or not anybody has the address.
 *
 * A browser that somebody signed in to this account with before is counted by itself: what strangers try, from
 * whatever address, locks out strangers alone.
 *
 * @returns null for a wrong password, as for an account nobody has.
 * @throws {TooManyRequests} also in a crowd; then the try is not counted.
 */
export async function tryPassword(ctx: Context, attempt: PasswordTry): Promise<ProvedAccount | null> {
  try {
    return await door(() => tryAtDoor(ctx, attempt));
  } catch (error) {
    if (hasNoConnectionFree(error)) throw new TooManyRequests(5);
    throw error;
  }
}

/** A machine so busy that the database gives no connection in time: a crowd like any other. */
const hasNoConnectionFree = (error: unknown): boolean =>
  error instanceof Error &&
  /timeout exceeded when trying to connect|due to connection timeout|P2024/.test(
    `${error.message} ${String(error.cause)}`,
  );

async function tryAtDoor(ctx: Context, attempt: PasswordTry): Promise<ProvedAccount | null> {
  const account = await findAccount(ctx, attempt);
  const counted = countedBy(attempt, account);
  await limit(ctx, "login", counted);
  const passwordHash = account?.credential?.passwordHash ?? null;
  if (!(await verifyPassword(passwordHash, attempt.password)) || !account || passwordHash === null)
    return null;
  await forgive(ctx, "login", counted);
  const { id: userId, email, name, addressAs } = account;
  return { userId, email, names: [name, addressAs], passwordHash };
}

type Account = Awaited<ReturnType<typeof findAccount>>;

function findAccount(ctx: Context, attempt: PasswordTry) {
  const id = attempt.deviceToken === null ? "" : deviceIdOf(attempt.deviceToken);
  return ctx.db.user.findUnique({
    where: "userId" in attempt ? { id: attempt.userId } : { email: attempt.email },
    select: {
      id: true,
      email: true,
      name: true,
      addressAs: true,
      credential: { select: { passwordHash: true } },
      knownDevices: { where: { id, expiresAt: { gt: ctx.now } }, select: { id: true } },
    },
  });
}

function countedBy(attempt: PasswordTry, account: Account): Counted {
  const known = account?.knownDevices[0];
  if (known) return { account: `device:${known.id}` };
  return { ip: attempt.ip, account: account?.email ?? ("email" in attempt ? attempt.email : attempt.userId) };
}
