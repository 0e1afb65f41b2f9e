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

/**
 * Lucia over the database of a context. Known to this feature alone.
 *
 * why 400 days: Lucia asks to prolong once half of its idle limit has passed. With a limit longer than any
 * session it asks at every use, and the adapter, which knows the roles, decides. Cookies are ours for the same reason.
 */
export function luciaFor(ctx: Context) {
  return new Lucia(new AuthSessionAdapter(ctx), {
    sessionExpiresIn: new TimeSpan(400, "d"),
    getUserAttributes: (user: UserAttributes) => user,
    getSessionAttributes: ({ createdAt, mfaAt, sudoAt, viewAsUserId }: SessionAttributes) => ({
      createdAt,
      mfaAt,
      sudoAt,
      viewAsUserId,
    }),
  });
}
