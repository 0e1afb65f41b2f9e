import { grantsFor, isAdministrator, isInstructor } from "~/features/identity";
import { authorise, type Context, searching } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { containsText } from "~/platform/text-search.server";

export const POOL_PER_PAGE = 50;

/** Somebody who may be given works to review without being a learner. */
export interface PoolReviewer {
  readonly userId: string;
  /** An alias, where the person is protected. */
  readonly name: string;
  /** The courses they are there for; null: every one. */
  readonly courses: readonly string[] | null;
  /** Works they have and have not sent a review of. */
  readonly open: number;
  readonly given: number;
}

/** The reviewers of the courses that the actor teaches. */
export interface ReviewerPool {
  readonly reviewers: readonly PoolReviewer[];
  readonly total: number;
  /** Whether the actor gives and takes the role; others are told who does. */
  readonly canGive: boolean;
}

/**
 * Who is in the reviewer pool, by name, a page at a time: of the courses the actor teaches, with the reviews they have
 * there. Not whose works they are. One statement.
 *
 * @throws {Forbidden}
 */
export async function listPool(
  ctx: Context,
  { q, page }: { q: string | undefined; page: number },
): Promise<ReviewerPool> {
  authorise(isInstructor(ctx.actor));
  const teaching = grantsFor(ctx.actor, "teach").map(({ courseId }) => courseId);
  const taught = (course: Prisma.Sql) =>
    teaching.includes(null) ? Prisma.sql`TRUE` : Prisma.sql`${course} = ANY (${teaching}::text[])`;
  const { db } = q ? searching(ctx) : ctx;
  const fits = q ? containsText(Prisma.sql`u."name"`, q) : Prisma.sql`TRUE`;
  const rows = await db.$queryRaw<(PoolReviewer & { total: number })[]>`
    WITH pool AS (
      SELECT g."userId", bool_or(g."courseId" IS NULL) AS "everywhere", array_agg(g."courseId") AS "ids",
        coalesce(array_agg(c."title" ORDER BY c."title") FILTER (WHERE c."id" IS NOT NULL), '{}') AS "titles"
      FROM "RoleGrant" g LEFT JOIN "Course" c ON c."id" = g."courseId"
      WHERE g."role" = 'reviewer' AND (g."courseId" IS NULL OR ${taught(Prisma.sql`g."courseId"`)})
      GROUP BY g."userId")
    SELECT u."id" AS "userId", u."name", CASE WHEN p."everywhere" THEN NULL ELSE p."titles" END AS "courses",
      r."open", r."given", count(*) OVER ()::int AS "total"
    FROM pool p
    JOIN "User" u ON u."id" = p."userId" AND u."erasedAt" IS NULL AND u."mergedIntoId" IS NULL
    CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE a."state" IN ('offered', 'started')))::int AS "open",
        (count(*) FILTER (WHERE a."state" = 'submitted'))::int AS "given"
      FROM "ReviewAllocation" a JOIN "Submission" s ON s."id" = a."submissionId"
      JOIN "Assignment" b ON b."id" = s."assignmentId" JOIN "Cohort" h ON h."id" = b."cohortId"
      WHERE a."reviewerId" = u."id" AND (p."everywhere" OR h."courseId" = ANY (p."ids"))
        AND ${taught(Prisma.sql`h."courseId"`)}) r
    WHERE ${fits}
    ORDER BY u."name", u."id" LIMIT ${POOL_PER_PAGE} OFFSET ${(page - 1) * POOL_PER_PAGE}`;
  return {
    reviewers: rows.map(({ total: _, ...reviewer }) => reviewer),
    total: rows[0]?.total ?? 0,
    canGive: isAdministrator(ctx.actor),
  };
}
