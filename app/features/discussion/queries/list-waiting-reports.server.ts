import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";

/** A moderator, and how many reported posts wait for them. */
export interface WaitingReports {
  readonly userId: string;
  readonly waiting: number;
}

interface WaitingQuestion {
  /** Reported up to this instant. */
  readonly before: Date;
  /** Of one moderator alone. */
  readonly userId?: string;
}

/**
 * Who has reports to look at: instructors of the course and organisers of the cohort; administrators where a circle has
 * neither. Those they wrote about themselves are left to others.
 */
export async function listWaitingReports(
  ctx: Context,
  { before, userId }: WaitingQuestion,
): Promise<WaitingReports[]> {
  return ctx.db.$queryRaw<WaitingReports[]>`
    WITH waiting AS (
      SELECT DISTINCT p."id", t."courseId", t."cohortId" FROM "DiscussionReport" r
      JOIN "DiscussionPost" p ON p."id" = r."postId" JOIN "DiscussionThread" t ON t."id" = p."threadId"
      WHERE r."decidedAt" IS NULL AND r."createdAt" <= ${before}
    ), staff AS (
      SELECT g."userId", g."role"::text AS "role", g."courseId", g."cohortId" FROM "RoleGrant" g
      JOIN "User" u ON u."id" = g."userId" AND u."suspendedAt" IS NULL AND u."erasedAt" IS NULL AND u."mergedIntoId" IS NULL
    ), near AS (
      SELECT w."id", s."userId" FROM waiting w JOIN staff s ON
        (s."role" = 'instructor' AND (s."courseId" = w."courseId" OR s."courseId" IS NULL))
        OR (s."role" = 'organiser' AND w."cohortId" IS NOT NULL AND (s."cohortId" = w."cohortId" OR s."cohortId" IS NULL))
    ), told AS (
      SELECT "id", "userId" FROM near
      UNION SELECT w."id", s."userId" FROM waiting w JOIN staff s ON s."role" = 'administrator'
        WHERE NOT EXISTS (SELECT FROM near n WHERE n."id" = w."id")
    )
    SELECT "userId", count(*)::int AS "waiting" FROM told
    ${userId === undefined ? Prisma.empty : Prisma.sql`WHERE "userId" = ${userId}`} GROUP BY "userId" ORDER BY "userId"`;
}
