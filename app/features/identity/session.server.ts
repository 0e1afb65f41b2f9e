import { type Actor, anonymous } from "~/shared/actor";

interface ResolvedSession {
  readonly actor: Actor;
  /** True when the browser sent a session cookie at all, valid or not. */
  readonly hadCookie: boolean;
  /** A Set-Cookie header to send: the session was prolonged or has ended. */
  readonly setCookie?: string;
}

/** Finds who is behind a Cookie header. Read once per request, before Remix. */
export async function resolveSession(_cookieHeader: string): Promise<ResolvedSession> {
  return { actor: anonymous, hadCookie: false };
}
