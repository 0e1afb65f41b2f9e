import type { Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import type { Holdings, MergeConflict, MergeSide } from "./domain/merge";

/** The account that goes and the one that stays. */
export interface Pair {
  readonly fromId: string;
  readonly intoId: string;
}

interface AccountRow extends Omit<MergeSide, "holdings">, Holdings {
  readonly isProtected: boolean;
  readonly isGone: boolean;
  readonly isOpen: boolean;
}

/** The two accounts with what each has; fewer rows where one does not exist. */
function readAccounts(ctx: Context, { fromId, intoId }: Pair): Promise<AccountRow[]> {
  return ctx.db.$queryRaw<AccountRow[]>`
    SELECT u."id", u."name", u."email", u."createdAt", u."protectedAt" IS NOT NULL AS "isProtected",
      u."erasedAt" IS NOT NULL OR u."mergedIntoId" IS NOT NULL AS "isGone",
      u."suspendedAt" IS NULL AND u."emailVerifiedAt" IS NOT NULL AS "isOpen",
      (SELECT count(*)::int FROM "RoleGrant" WHERE "userId" = u."id") AS roles,
      (SELECT count(*)::int FROM "Application" WHERE "applicantId" = u."id") AS applications,
      (SELECT count(*)::int FROM "Enrolment" WHERE "userId" = u."id") AS enrolments,
      (SELECT count(*)::int FROM "LessonCompletion" WHERE "userId" = u."id") AS lessons,
      (SELECT count(*)::int FROM "Attempt" WHERE "userId" = u."id") AS attempts,
      (SELECT count(*)::int FROM "Submission" WHERE "authorId" = u."id") AS submissions,
      (SELECT count(*)::int FROM "ReviewAllocation" WHERE "reviewerId" = u."id") AS reviews,
      (SELECT count(*)::int FROM "Grade" WHERE "userId" = u."id") AS grades,
      (SELECT count(*)::int FROM "Certificate" WHERE "userId" = u."id") AS certificates,
      (SELECT count(*)::int FROM "ConsentEntry" WHERE "userId" = u."id") AS consents,
      (SELECT count(*)::int FROM "MailMessage" WHERE "userId" = u."id") AS mails
    FROM "User" u WHERE u."id" IN (${fromId}, ${intoId})`;
}

/** Things that only one account may have, and both do. */
async function readClashes(ctx: Context, { fromId, intoId }: Pair): Promise<MergeConflict[]> {
  const rows = await ctx.db.$queryRaw<{ kind: MergeConflict }[]>`
    SELECT 'application' AS kind WHERE EXISTS (SELECT FROM "Application" a JOIN "Application" b USING ("cohortId")
      WHERE a."applicantId" = ${fromId} AND b."applicantId" = ${intoId})
    UNION ALL SELECT 'enrolment' WHERE EXISTS (SELECT FROM "Enrolment" a JOIN "Enrolment" b
      ON b."courseId" = a."courseId" AND b."cohortId" IS NOT DISTINCT FROM a."cohortId"
      WHERE a."userId" = ${fromId} AND b."userId" = ${intoId})
    UNION ALL SELECT 'attempt' WHERE EXISTS (SELECT FROM "Attempt" a JOIN "Attempt" b USING ("quizId")
      WHERE a."userId" = ${fromId} AND b."userId" = ${intoId})
    UNION ALL SELECT 'submission' WHERE EXISTS (SELECT FROM "Submission" a JOIN "Submission" b USING ("assignmentId")
      WHERE a."authorId" = ${fromId} AND b."authorId" = ${intoId})
    UNION ALL SELECT 'grade' WHERE EXISTS (SELECT FROM "Grade" a JOIN "Grade" b USING ("gradeItemId")
      WHERE a."userId" = ${fromId} AND b."userId" = ${intoId})
    UNION ALL SELECT 'review' WHERE EXISTS (SELECT FROM "ReviewAllocation" a JOIN "ReviewAllocation" b USING ("submissionId")
        WHERE a."reviewerId" = ${fromId} AND b."reviewerId" = ${intoId})
      OR EXISTS (SELECT FROM "ReviewAllocation" a JOIN "Submission" s ON s."id" = a."submissionId"
        WHERE (a."reviewerId", s."authorId") IN ((${fromId}, ${intoId}), (${intoId}, ${fromId})))
    UNION ALL SELECT 'assessment' WHERE EXISTS (SELECT FROM "ApplicationAssessment" a
      JOIN "Application" p ON p."id" = a."applicationId"
      WHERE (a."assessorId", p."applicantId") IN ((${fromId}, ${intoId}), (${intoId}, ${fromId})))`;
  return rows.map(({ kind }) => kind);
}

interface MergeFacts {
  /** Null where there is no such account. */
  readonly from: MergeSide | null;
  readonly into: MergeSide | null;
  /** Empty: the two can be merged. */
  readonly conflicts: readonly MergeConflict[];
}

/** Everything that decides whether two accounts can be merged. Two statements. */
export async function readMergeFacts(ctx: Context, pair: Pair): Promise<MergeFacts> {
  const [accounts, clashes] = await Promise.all([readAccounts(ctx, pair), readClashes(ctx, pair)]);
  const from = accounts.find(({ id }) => id === pair.fromId);
  const into = accounts.find(({ id }) => id === pair.intoId);
  const found: [conflict: MergeConflict, holds: boolean | undefined][] = [
    ["same", pair.fromId === pair.intoId],
    ["own", userIdOf(ctx.actor) === pair.fromId],
    ["gone", from?.isGone || into?.isGone],
    ["protected", from?.isProtected || into?.isProtected],
    ["stays-closed", into && !into.isOpen],
    ["certificate", from && from.certificates > 0],
  ];
  const plain = found.filter(([, holds]) => holds).map(([conflict]) => conflict);
  const same = pair.fromId === pair.intoId;
  return { from: sideOf(from), into: sideOf(into), conflicts: same ? plain : [...plain, ...clashes] };
}

function sideOf(row: AccountRow | undefined): MergeSide | null {
  if (!row) return null;
  const { id, name, email, createdAt, isProtected: _, isGone: __, isOpen: ___, ...holdings } = row;
  return { id, name, email, createdAt, holdings };
}
