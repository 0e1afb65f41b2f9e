import type { Session, User } from "lucia";
import { type Context, createContext } from "~/platform/context.server";
import { type Actor, anonymous } from "~/shared/actor";
import { Forbidden } from "~/shared/domain-error";
import { sessionLimits } from "./domain/session-limits";
import { digestOf, hostCookie, newToken } from "./host-cookie.server";
import { luciaFor } from "./lucia.server";
import { isAdministrator } from "./permissions";
import { endViewings, viewedPerson } from "./view-as/viewings.server";

interface ResolvedSession {
  readonly actor: Actor;
  /** True when the browser sent a session cookie at all, valid or not. */
  readonly hadCookie: boolean;
  /** A Set-Cookie header to send: the session has ended and the browser may forget it. */
  readonly setCookie?: string;
}

const cookie = hostCookie("__Host-session");

/** A Set-Cookie header after which the browser holds no session. */
export const forgetSessionCookie = (): string => cookie.set("", 0);

/** The database keeps this, never the token. */
const sessionIdOf = digestOf;

/** The id of the session a Cookie header speaks of, without asking whether it lives. For ending it. */
export function sessionIdIn(cookieHeader: string): string | null {
  const token = cookie.read(cookieHeader);
  return token && sessionIdOf(token);
}

/**
 * Finds who is behind a Cookie header, with one query, and one more while an administrator looks at the site as
 * somebody else. Read once per request, before Remix.
 * A failing database is an error, not a stranger.
 */
export async function resolveSession(
  cookieHeader: string,
  ctx: Context = createContext(anonymous),
): Promise<ResolvedSession> {
  if (!cookie.isIn(cookieHeader)) return { actor: anonymous, hadCookie: false };
  const id = sessionIdIn(cookieHeader);
  const { user, session } = id ? await luciaFor(ctx).validateSession(id) : { user: null, session: null };
  if (!user) return { actor: anonymous, hadCookie: true, setCookie: forgetSessionCookie() };
  const actor = actorOf(user, session);
  const isViewing = session.viewAsUserId !== null && actor.kind === "person" && isAdministrator(actor);
  return { actor: isViewing ? await viewedPerson(ctx, actor) : actor, hadCookie: true };
}

/** A second factor that is due and was not given leaves a person outside every rule. */
function actorOf(user: User, { id: sessionId, mfaAt, sudoAt }: Session): Actor {
  const { id: userId, name, locale, timeZone, roles, quickExit, hasFactor, staffNeedFactor } = user;
  const needs = hasFactor ? !mfaAt && "second-factor" : roles.length > 0 && staffNeedFactor && "set-up";
  if (needs) return { kind: "half-signed-in", userId, sessionId, locale, timeZone, needs, sudoAt };
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

/** What a new session says of itself, where there is anything to say. */
interface SessionStart {
  /** Browser and system in two words, as `page.browser` has them. */
  readonly browser?: string;
  /** When the session it takes the place of was given a second factor; null: not since signing in. */
  readonly mfaAt?: Date | null;
  /** When the person last proved who they are. Left out: now, by signing in. */
  readonly sudoAt?: Date | null;
}

/** Begins a session under a new random token, in the transaction that found it due. */
export async function startSession(
  tx: Context,
  userId: string,
  { browser = "", mfaAt = null, sudoAt = tx.now }: SessionStart = {},
): Promise<StartedSession> {
  const token = newToken();
  const roles = await tx.db.roleGrant.count({ where: { userId } });
  const { absoluteMs } = sessionLimits(roles > 0);
  await luciaFor(tx).createSession(
    userId,
    {
      createdAt: tx.now,
      absoluteExpiresAt: new Date(tx.now.getTime() + absoluteMs),
      mfaAt,
      sudoAt,
      viewAsUserId: null,
      device: browser,
    },
    { sessionId: sessionIdOf(token) },
  );
  return { token, setCookie: cookie.set(token, absoluteMs / 1_000) };
}

/** What somebody has just proved in a session. */
interface SessionProof {
  readonly sudoAt: Date;
  /** Where it was a second factor. */
  readonly mfaAt?: Date;
}

/**
 * Writes a proof into a session and gives it a new token: a copy of the old one, from before the proof, opens nothing.
 * Its ends stay where they were.
 *
 * @throws {Forbidden} when the session is over, or was given another token at this very moment.
 */
export async function rotateSession(
  tx: Context,
  sessionId: string,
  proof: SessionProof,
): Promise<StartedSession> {
  const token = newToken();
  const [rotated] = await tx.db.authSession.updateManyAndReturn({
    where: { id: sessionId },
    data: { id: sessionIdOf(token), ...proof },
    select: { absoluteExpiresAt: true },
  });
  if (!rotated) throw new Forbidden("The session is over");
  const seconds = Math.ceil((rotated.absoluteExpiresAt.getTime() - tx.now.getTime()) / 1_000);
  return { token, setCookie: cookie.set(token, seconds) };
}

/** Ends every session of a person: they sign in again, here and everywhere. */
export async function endAllSessions(tx: Context, userId: string): Promise<void> {
  await endViewings(tx, { userId });
  await luciaFor(tx).invalidateUserSessions(userId);
}

/** Ends one session by its id. */
export async function endSession(ctx: Context, sessionId: string): Promise<void> {
  await luciaFor(ctx).invalidateSession(sessionId);
}
