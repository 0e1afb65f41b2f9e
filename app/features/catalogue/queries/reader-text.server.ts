import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";

/** Whether cohort `h` is over at an instant, by the clock of its place: on its last day it is not. */
const isNotOver = (now: Date): Prisma.Sql =>
  Prisma.sql`(${now}::timestamptz AT TIME ZONE h."timeZone")::date <= h."endsOn"`;

/** Whether cohort `h` runs at an instant. */
export const isRunning = (now: Date): Prisma.Sql =>
  Prisma.sql`h."startsOn" <= (${now}::timestamptz AT TIME ZONE h."timeZone")::date AND ${isNotOver(now)}`;

/**
 * For `WITH`: the lessons of which a person reads another text than the current one, as the table `pinned`, worked out
 * once for a statement. In each course the membership counts that counts for its rules: the latest one with a cohort.
 * Everybody else, and everybody once the cohort is over, reads the current text.
 */
export const pinnedFor = (userId: string, now: Date): Prisma.Sql => Prisma.sql`
  pinned AS MATERIALIZED (
    SELECT p."lessonId", p."revisionId", p."title", p."minutes"
    FROM (SELECT DISTINCT ON (n."courseId") n."cohortId" FROM "Enrolment" n
      WHERE n."userId" = ${userId} AND n."state" IN ('active', 'completed')
      ORDER BY n."courseId", n."cohortId" IS NULL, n."enrolledAt" DESC, n."id") mine
    JOIN "Cohort" h ON h."id" = mine."cohortId" AND ${isNotOver(now)}
    JOIN "CohortLessonPin" p ON p."cohortId" = h."id")`;

interface ReadLesson {
  readonly lessonId: string;
  readonly userId: string;
}

/** The text of a lesson that a person reads; null where it has none. */
export async function findTextRead(
  ctx: Context,
  { lessonId, userId }: ReadLesson,
): Promise<{ readonly revisionId: string } | null> {
  const [row] = await ctx.db.$queryRaw<{ revisionId: string | null }[]>`
    WITH ${pinnedFor(userId, ctx.now)}
    SELECT coalesce(x."revisionId", l."currentRevisionId") AS "revisionId"
    FROM "Lesson" l LEFT JOIN pinned x ON x."lessonId" = l."id" WHERE l."id" = ${lessonId}`;
  return row?.revisionId ? { revisionId: row.revisionId } : null;
}
