import type { Context } from "~/platform/context.server";

/** Somebody who takes part or took part, as others may know them. */
export interface Participant {
  readonly userId: string;
  /** The alias of a protected person. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where it was not told. */
  readonly country: string | null;
  readonly isProtected: boolean;
}

/** More than any school has brought together; keeps one list from filling the memory. */
const MOST = 2_000;

/** Who takes part in a cohort, by name. For lists that go through consent: nobody reads this as it is. */
export function findParticipants(ctx: Context, { cohortId }: { cohortId: string }): Promise<Participant[]> {
  return ctx.db.$queryRaw<Participant[]>`
    SELECT u.id AS "userId", u.name, u.country, u."protectedAt" IS NOT NULL AS "isProtected"
    FROM "Enrolment" e JOIN "User" u ON u.id = e."userId"
    WHERE e."cohortId" = ${cohortId} AND e.state <> 'withdrawn'
      AND u."suspendedAt" IS NULL AND u."erasedAt" IS NULL
    ORDER BY u.name, u.id LIMIT ${MOST}`;
}
