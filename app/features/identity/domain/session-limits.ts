const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a sign-in lasts, in milliseconds. */
interface SessionLimits {
  /** Ends this long after the last use. */
  readonly idleMs: number;
  /** Ends this long after signing in, however much it is used. */
  readonly absoluteMs: number;
  /** Use is written down when it moves the end by this much, so that not every page writes. */
  readonly stepMs: number;
}

const LEARNER: SessionLimits = { idleMs: 14 * DAY, absoluteMs: 30 * DAY, stepMs: HOUR };

/** Whoever can read other people's work or change the site is asked to sign in more often. */
const STAFF: SessionLimits = { idleMs: HOUR, absoluteMs: 12 * HOUR, stepMs: 5 * MINUTE };

export const sessionLimits = (hasRole: boolean): SessionLimits => (hasRole ? STAFF : LEARNER);

interface SessionTimes {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly absoluteExpiresAt: Date;
}

/** When a session begun or used at an instant ends: the idle limit, never past the absolute one. */
export function sessionEnd(usedAt: Date, absoluteExpiresAt: Date, limits: SessionLimits): Date {
  return new Date(Math.min(usedAt.getTime() + limits.idleMs, absoluteExpiresAt.getTime()));
}

/**
 * Whether a session is over. Both ends are exclusive: at the very instant it is over.
 *
 * The absolute limit is counted again from the limits of today's roles, so that a
 * sign-in from before a role was given never outlives what the role allows.
 */
export function isOver(session: SessionTimes, now: Date, limits: SessionLimits): boolean {
  return (
    now >= session.expiresAt ||
    now >= session.absoluteExpiresAt ||
    now.getTime() >= session.createdAt.getTime() + limits.absoluteMs
  );
}

/** The new end when this use is worth writing down, else null. */
export function prolonged(session: SessionTimes, now: Date, limits: SessionLimits): Date | null {
  const end = sessionEnd(now, session.absoluteExpiresAt, limits);
  return end.getTime() - session.expiresAt.getTime() >= limits.stepMs ? end : null;
}
