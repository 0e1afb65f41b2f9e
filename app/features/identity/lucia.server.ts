import { Lucia, TimeSpan } from "lucia";
import type { Context } from "~/platform/context.server";
import {
  AuthSessionAdapter,
  type SessionAttributes,
  type UserAttributes,
} from "./auth-session-adapter.server";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaFor>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: UserAttributes;
  }
}

/** `__Host-`: browsers take it only if Secure, for this host alone and for every path. */
export const SESSION_COOKIE = "__Host-session";

/**
 * Lucia over the database of a context. Known to this feature alone.
 *
 * why 30 days: the longest any session may live, hence the cookie's age. It is more than
 * twice the longest idle limit, so Lucia asks the adapter to prolong at every use and
 * the adapter, which knows the roles, decides.
 */
export function luciaFor(ctx: Context) {
  return new Lucia(new AuthSessionAdapter(ctx), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: { name: SESSION_COOKIE, attributes: { secure: true, sameSite: "lax", path: "/" } },
    getUserAttributes: (user: UserAttributes) => user,
    getSessionAttributes: ({ createdAt, mfaAt, sudoAt }: SessionAttributes) => ({ createdAt, mfaAt, sudoAt }),
  });
}
