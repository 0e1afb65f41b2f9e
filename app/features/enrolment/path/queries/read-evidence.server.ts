import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import type { Evidence } from "../domain/evidence";
import { evidenceOf, membership, versionThatHolds } from "./path-sql.server";
import { fromJson, type WrittenEvidence } from "./read-path.server";

/** Somebody a set of rules holds for, and what they have done. */
interface Member {
  readonly name: string;
  readonly evidence: Evidence;
}

/** Those whom a course's or a cohort's rules hold for, by name; one statement. */
export async function readEvidence(
  ctx: Context,
  { courseId, cohortId }: { courseId: string; cohortId: string | null },
  limit: number,
): Promise<readonly Member[]> {
  const rows = await ctx.db.$queryRaw<{ name: string; evidence: WrittenEvidence }[]>`
    SELECT p."name", ${evidenceOf} AS "evidence"
    FROM "Course" c
    CROSS JOIN LATERAL (SELECT DISTINCT n."userId" AS "id" FROM "Enrolment" n
      WHERE n."courseId" = c."id" AND n."state" IN ('active', 'completed')) u
    JOIN "User" p ON p."id" = u."id"
    ${membership}
    WHERE c."id" = ${courseId} AND CASE WHEN ${cohortId}::text IS NULL
      THEN e."cohortId" IS NULL
        OR NOT EXISTS (SELECT FROM (${versionThatHolds(Prisma.sql`e."cohortId"`)}) v WHERE v."cohortId" IS NOT NULL)
      ELSE e."cohortId" = ${cohortId} END
    ORDER BY p."name", p."id" LIMIT ${limit}`;
  return rows.map(({ name, evidence }) => ({ name, evidence: fromJson(evidence) }));
}
