import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { Roster } from "../applications/views";
import { cohortsFor } from "../policy";

/** More than any school has brought together; keeps one page from filling the memory. */
const MOST = 1_000;

interface RosterRow {
  readonly enrolmentId: string;
  readonly name: string;
  readonly number: number | null;
}

/**
 * Who is enrolled in a cohort, for the desk at the door: name or alias and number, by name. Nothing else is read.
 * Whoever had everything about themselves erased comes to no door.
 *
 * @throws {NotFound} for cohorts of other people, as for none
 */
export async function getRoster(ctx: Context, slug: string): Promise<Roster> {
  const cohort = await ctx.db.cohort.findFirst({
    where: { slug, ...cohortsFor(ctx.actor, "check-in") },
    select: { id: true, slug: true, title: true },
  });
  if (!cohort) throw new NotFound("This cohort");
  const { id, ...shown } = cohort;
  const people = await ctx.db.$queryRaw<RosterRow[]>`
    SELECT e.id AS "enrolmentId", u.name, a.number
    FROM "Enrolment" e JOIN "User" u ON u.id = e."userId"
    LEFT JOIN "Application" a ON a."cohortId" = e."cohortId" AND a."applicantId" = e."userId"
    WHERE e."cohortId" = ${id} AND e.state <> 'withdrawn' AND u."erasedAt" IS NULL
    ORDER BY u.name, e.id LIMIT ${MOST}`;
  return { cohort: shown, people };
}
