import { audit } from "~/platform/audit.server";
import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import type { GrantedRole, Person, RoleName } from "~/shared/actor";

/** Looking at the site as somebody else ends by itself after this long. */
export const VIEW_AS_MS = 30 * 60_000;

/** Roles whose holders nobody looks at the site as. */
export const NEVER_VIEWED: readonly RoleName[] = ["administrator", "auditor"];

/** Accounts an administrator may look at the site as, as a condition for the database. */
export const VIEWABLE = {
  suspendedAt: null,
  erasedAt: null,
  mergedIntoId: null,
  roleGrants: { none: { role: { in: [...NEVER_VIEWED] } } },
} as const satisfies Prisma.UserWhereInput;

interface ViewedRow {
  readonly userId: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly quickExit: boolean;
  readonly roles: readonly GrantedRole[];
}

/**
 * Whom an administrator's session looks at the site as: that person, with the administrator beside them; the
 * administrator again once the time is over or the account is not one to look at. The one statement that such a
 * session costs more.
 */
export async function viewedPerson(ctx: Context, viewer: Person): Promise<Person> {
  const since = new Date(ctx.now.getTime() - VIEW_AS_MS);
  const rows = await ctx.db.$queryRaw<ViewedRow[]>`
    SELECT u."id" AS "userId", coalesce(u."addressAs", u."name") AS "name", u."locale", u."timeZone", u."quickExit",
      coalesce((SELECT jsonb_agg(jsonb_build_object(
          'role', g."role", 'courseId', g."courseId", 'cohortId', g."cohortId", 'country', g."country"))
        FROM "RoleGrant" g WHERE g."userId" = u."id"), '[]') AS "roles"
    FROM "AuthSession" s JOIN "User" u ON u."id" = s."viewAsUserId"
    WHERE s."id" = ${viewer.sessionId} AND s."viewAsSince" > ${since}
      AND u."suspendedAt" IS NULL AND u."erasedAt" IS NULL AND u."mergedIntoId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "RoleGrant" g WHERE g."userId" = u."id" AND g."role"::text = ANY(${NEVER_VIEWED}))`;
  const viewed = rows[0];
  if (!viewed) return viewer;
  const viewedBy = { userId: viewer.userId, name: viewer.name };
  return { ...viewer, ...viewed, sudoAt: null, viewedBy };
}

/**
 * Ends looking at the site as somebody else in the sessions that fit, each end written down. Nothing happens to
 * sessions in which nobody does.
 */
export async function endViewings(tx: Context, where: Prisma.AuthSessionWhereInput): Promise<void> {
  const open = await tx.db.authSession.findMany({
    where: { AND: [where, { viewAsUserId: { not: null } }] },
    select: { id: true, userId: true, viewAsUserId: true },
  });
  for (const { id, userId, viewAsUserId } of open) {
    const ended = await tx.db.authSession.updateMany({
      where: { id, viewAsUserId },
      data: { viewAsUserId: null, viewAsSince: null },
    });
    if (ended.count === 0 || viewAsUserId === null) continue;
    await audit(tx, {
      action: "identity.view-as-ended",
      objectType: "User",
      objectId: viewAsUserId,
      details: { viewerId: userId },
    });
  }
}
