import type { Context } from "~/platform/context.server";
import { digestOf, hostCookie, newToken } from "./host-cookie.server";

const DAY_MS = 86_400_000;
const REMEMBERED_MS = 180 * DAY_MS;
/** Enough for a phone, a computer and the school's; more would be more counters to guess with. */
const DEVICES_PER_PERSON = 10;

const cookie = hostCookie("__Host-device");

/** The secret by which a browser shows that somebody signed in with it before; null where it has none. */
export const deviceTokenIn = (cookieHeader: string): string | null => cookie.read(cookieHeader);

/** What the table calls the browser with this secret. */
export const deviceIdOf = digestOf;

interface Remembering {
  readonly userId: string;
  /** The secret the browser had before: it is replaced, so that one planted there is worth nothing. */
  readonly deviceToken: string | null;
}

/**
 * Knows this browser from now on as one of the person's own, and returns the Set-Cookie header that tells it so.
 * The eleventh makes the oldest unknown.
 */
export async function rememberDevice(tx: Context, { userId, deviceToken }: Remembering): Promise<string> {
  const token = newToken();
  if (deviceToken) await tx.db.knownDevice.deleteMany({ where: { id: digestOf(deviceToken), userId } });
  await tx.db.knownDevice.create({
    data: {
      id: digestOf(token),
      userId,
      createdAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + REMEMBERED_MS),
    },
    select: { id: true },
  });
  await tx.db.$executeRaw`
    DELETE FROM "KnownDevice" WHERE "id" IN (
      SELECT "id" FROM "KnownDevice" WHERE "userId" = ${userId} ORDER BY "createdAt" DESC, "id" OFFSET ${DEVICES_PER_PERSON})`;
  return cookie.set(token, REMEMBERED_MS / 1_000);
}

/** Knows no browser of the person any more, except the one with this secret. */
export async function forgetDevices(
  tx: Context,
  userId: string,
  exceptToken: string | null = null,
): Promise<void> {
  const kept = exceptToken ? { id: { not: digestOf(exceptToken) } } : {};
  await tx.db.knownDevice.deleteMany({ where: { userId, ...kept } });
}
