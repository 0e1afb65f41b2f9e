import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import type { Context } from "~/platform/context.server";
import type { GrantedRole } from "~/shared/actor";
import { isOver, prolonged, sessionEnd, sessionLimits } from "./domain/session-limits";

/** What a session's row says besides its owner and end. */
export interface SessionAttributes {
  readonly createdAt: Date;
  readonly absoluteExpiresAt: Date;
  readonly mfaAt: Date | null;
  readonly sudoAt: Date | null;
  /** Whom an administrator looks at the site as; null: as themselves. */
  readonly viewAsUserId: string | null;
  /** Browser and system in two words; written once, and read by the list of sessions alone. */
  readonly device?: string;
}

/** What a page needs to know of the person behind a session. */
export interface UserAttributes {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly roles: readonly GrantedRole[];
  readonly quickExit: boolean;
  /** Whether the account has a second factor that counts. */
  readonly hasFactor: boolean;
  /** Whether people with a role have to have one, on this site. */
  readonly staffNeedFactor: boolean;
}

interface SessionRow extends SessionAttributes, UserAttributes {
  readonly id: string;
  readonly userId: string;
  readonly expiresAt: Date;
  readonly suspended: boolean;
  /** The database's clock, or the one given to the context. */
  readonly now: Date;
}

/**
 * Where Lucia's sessions are kept. One per request or command.
 *
 * Session ids are SHA-256 of the cookie's token. Limits are ours: Lucia knows one
 * idle limit and no absolute one, so ends are computed here and its dates are left
 * aside. No error is swallowed: a session that could not be ended is not ended.
 */
export class AuthSessionAdapter implements Adapter {
  #read: SessionRow | undefined;

  constructor(private readonly ctx: Context) {}

  /** One query for the session, its person and their roles. Over or suspended: as if there were none. */
  async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const row = await this.#readRow(id);
    if (!row || row.suspended || isOver(row, row.now, sessionLimits(row.roles.length > 0)))
      return [null, null];
    this.#read = row;
    const { userId, expiresAt, createdAt, absoluteExpiresAt, mfaAt, sudoAt, viewAsUserId } = row;
    const { name, locale, timeZone, roles, quickExit, hasFactor, staffNeedFactor } = row;
    return [
      { id, userId, expiresAt, attributes: { createdAt, absoluteExpiresAt, mfaAt, sudoAt, viewAsUserId } },
      { id: userId, attributes: { name, locale, timeZone, roles, quickExit, hasFactor, staffNeedFactor } },
    ];
  }

  async #readRow(id: string): Promise<SessionRow | undefined> {
    const clock = this.ctx.clockInjected ? this.ctx.now : null;
    const rows = await this.ctx.db.$queryRaw<SessionRow[]>`
      SELECT s."id", s."userId", s."createdAt", s."expiresAt", s."absoluteExpiresAt", s."mfaAt", s."sudoAt",
        s."viewAsUserId", coalesce(u."addressAs", u."name") AS "name", u."locale", u."timeZone", u."quickExit",
        EXISTS (SELECT 1 FROM "TotpFactor" f WHERE f."userId" = s."userId" AND f."confirmedAt" IS NOT NULL)
          OR EXISTS (SELECT 1 FROM "Passkey" p WHERE p."userId" = s."userId") AS "hasFactor",
        coalesce((SELECT "value" FROM "SiteSetting" WHERE "key" = 'staff-second-factor'), '"required"')
          = '"required"' AS "staffNeedFactor",
        u."suspendedAt" IS NOT NULL AS "suspended", coalesce(${clock}::timestamptz, now()) AS "now",
        coalesce((SELECT jsonb_agg(jsonb_build_object(
            'role', g."role", 'courseId', g."courseId", 'cohortId', g."cohortId", 'country', g."country"))
          FROM "RoleGrant" g WHERE g."userId" = s."userId"), '[]') AS "roles"
      FROM "AuthSession" s JOIN "User" u ON u."id" = s."userId"
      WHERE s."id" = ${id}`;
    return rows[0];
  }

  async setSession({ id, userId, attributes }: DatabaseSession): Promise<void> {
    const hasRole = (await this.ctx.db.roleGrant.count({ where: { userId } })) > 0;
    const { createdAt, absoluteExpiresAt, mfaAt, sudoAt, viewAsUserId, device = "" } = attributes;
    const expiresAt = sessionEnd(createdAt, absoluteExpiresAt, sessionLimits(hasRole));
    await this.ctx.db.authSession.create({
      data: { id, userId, createdAt, expiresAt, absoluteExpiresAt, mfaAt, sudoAt, viewAsUserId, device },
      select: { id: true },
    });
  }

  /** Lucia asks at each use; written only when it moves the end by a step worth a write. */
  async updateSessionExpiration(id: string): Promise<void> {
    const row = this.#read;
    if (row?.id !== id) return;
    const expiresAt = prolonged(row, row.now, sessionLimits(row.roles.length > 0));
    if (expiresAt) await this.ctx.db.authSession.updateMany({ where: { id }, data: { expiresAt } });
  }

  async deleteSession(id: string): Promise<void> {
    await this.ctx.db.authSession.deleteMany({ where: { id } });
  }

  async deleteUserSessions(userId: string): Promise<void> {
    await this.ctx.db.authSession.deleteMany({ where: { userId } });
  }

  async deleteExpiredSessions(): Promise<void> {
    await this.ctx.db.authSession.deleteMany({ where: { expiresAt: { lte: this.ctx.now } } });
  }

  async getUserSessions(userId: string): Promise<DatabaseSession[]> {
    const rows = await this.ctx.db.authSession.findMany({ where: { userId } });
    return rows.map(({ id, expiresAt, createdAt, absoluteExpiresAt, mfaAt, sudoAt, viewAsUserId }) => ({
      id,
      userId,
      expiresAt,
      attributes: { createdAt, absoluteExpiresAt, mfaAt, sudoAt, viewAsUserId },
    }));
  }
}
