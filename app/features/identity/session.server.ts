import { createHash, randomBytes } from "node:crypto";
import type { Session, User } from "lucia";
import { type Context, createContext } from "~/platform/context.server";
import { type Actor, anonymous } from "~/shared/actor";
import { sessionLimits } from "./domain/session-limits";
import { luciaFor } from "./lucia.server";

interface ResolvedSession {
  readonly actor: Actor;
  /** True when the browser sent a session cookie at all, valid or not. */
  readonly hadCookie: boolean;
  /** A Set-Cookie header to send: the session has ended and the browser may forget it. */
  readonly setCookie?: string;
}

/** `__Host-`: browsers take it only if Secure, for this host alone and for every path. */
const SESSION_COOKIE = "__Host-session";

const cookie = (value: string, maxAgeSeconds: number) =>
  `${SESSION_COOKIE}=${value}; Max-Age=${maxAgeSeconds}; Path=/; Secure; HttpOnly; SameSite=Lax`;

/** A Set-Cookie header after which the browser holds no session. */
export const forgetSessionCookie = (): string => cookie("", 0);

/** The database keeps this, never the token. */
const sessionIdOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** 32 random bytes in base64url: anything else in the cookie is not ours and costs no query. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

function readToken(cookieHeader: string): string | null {
  for (const part of cookieHeader.slice(0, 8_192).split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === SESSION_COOKIE) return part.slice(at + 1).trim();
  }
  return null;
}

/** The id of the session a Cookie header speaks of, without asking whether it lives. For ending it. */
export function sessionIdIn(cookieHeader: string): string | null {
  const token = readToken(cookieHeader);
  return token && TOKEN.test(token) ? sessionIdOf(token) : null;
}

/**
 * Finds who is behind a Cookie header, with one query. Read once per request, before Remix.
 * A failing database is an error, not a stranger.
 */
export async function resolveSession(
  cookieHeader: string,
  ctx: Context = createContext(anonymous),
): Promise<ResolvedSession> {
  const token = readToken(cookieHeader);
  if (!token) return { actor: anonymous, hadCookie: false };
  const { user, session } = TOKEN.test(token)
    ? await luciaFor(ctx).validateSession(sessionIdOf(token))
    : { user: null, session: null };
  if (!user) return { actor: anonymous, hadCookie: true, setCookie: forgetSessionCookie() };
  return { actor: actorOf(user, session), hadCookie: true };
}

/** A second factor that is due and was not given leaves a person outside every rule. */
function actorOf(user: User, { id: sessionId, mfaAt, sudoAt }: Session): Actor {
  const { id: userId, name, locale, timeZone, roles, quickExit, hasFactor, staffNeedFactor } = user;
  const needs = hasFactor ? !mfaAt && "second-factor" : roles.length > 0 && staffNeedFactor && "set-up";
  if (needs) return { kind: "half-signed-in", userId, sessionId, locale, timeZone, needs };
  return {
    kind: "person",
    userId,
    sessionId,
    name,
    locale,
    timeZone,
    roles,
    sudoAt,
    quickExit,
    viewedBy: null,
  };
}

/** What signing in hands to the browser. The token is never stored and never logged. */
export interface StartedSession {
  readonly token: string;
  readonly setCookie: string;
}

/** Begins a session under a new random token, in the transaction that found it due. */
export async function startSession(tx: Context, userId: string): Promise<StartedSession> {
  const token = randomBytes(32).toString("base64url");
  const roles = await tx.db.roleGrant.count({ where: { userId } });
  const { absoluteMs } = sessionLimits(roles > 0);
  await luciaFor(tx).createSession(
    userId,
    {
      createdAt: tx.now,
      absoluteExpiresAt: new Date(tx.now.getTime() + absoluteMs),
      mfaAt: null,
      sudoAt: tx.now,
      viewAsUserId: null,
    },
    { sessionId: sessionIdOf(token) },
  );
  return { token, setCookie: cookie(token, absoluteMs / 1_000) };
}

/** Ends every session of a person: they sign in again, here and everywhere. */
export async function endAllSessions(tx: Context, userId: string): Promise<void> {
  await luciaFor(tx).invalidateUserSessions(userId);
}

/** Ends one session by its id. */
export async function endSession(ctx: Context, sessionId: string): Promise<void> {
  await luciaFor(ctx).invalidateSession(sessionId);
}
