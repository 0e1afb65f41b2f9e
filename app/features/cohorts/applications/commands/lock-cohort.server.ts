import type { Context } from "~/platform/context.server";

interface LockedCohort {
  readonly id: string;
  readonly courseId: string;
  readonly capacity: number;
  readonly answerDays: number;
  readonly timeZone: string;
  readonly nextApplicationNumber: number;
}

/**
 * Takes the cohort's row until the transaction ends, so that numbers and seats are given out
 * one after another. Every command that locks both takes the cohort before the application.
 *
 * NO KEY UPDATE, because enrolling only refers to the cohort and must not wait.
 */
export async function lockCohort(tx: Context, cohortId: string): Promise<LockedCohort> {
  const rows = await tx.db.$queryRaw<LockedCohort[]>`
    SELECT id, "courseId", capacity, "answerDays", "timeZone", "nextApplicationNumber"
    FROM "Cohort" WHERE id = ${cohortId} FOR NO KEY UPDATE`;
  return rows[0]!;
}
