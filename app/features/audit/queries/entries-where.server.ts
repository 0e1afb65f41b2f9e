import { Prisma } from "~/platform/generated/prisma/client.ts";
import { instantIn } from "~/shared/dates";
import { REVIEWERS_ACTS, readCursor } from "../domain/audit-line";
import type { AuditScope } from "../policy";
import type { AuditSearch } from "../schema";

const REVIEWERS = Prisma.join([...REVIEWERS_ACTS]);

/** Which entries a search finds, as a condition on `entry`. Filters that are not given narrow nothing. */
export function entriesWhere(scope: AuditScope, search: AuditSearch, timeZone: string): Prisma.Sql {
  const { type, id, person, action, from, to, before } = search;
  const cursor = before ? readCursor(before) : null;
  const parts = [
    scope.whole ? null : aboutCohorts(scope.cohortIds),
    type ? Prisma.sql`entry."objectType" = ${type}` : null,
    id ? Prisma.sql`entry."objectId" = ${id}` : null,
    person ? byOrAbout(person) : null,
    action ? Prisma.sql`starts_with(entry."action", ${action})` : null,
    from ? Prisma.sql`entry."at" >= ${instantIn(from, "00:00", timeZone)}` : null,
    to ? Prisma.sql`entry."at" < ${instantIn(dayAfter(to), "00:00", timeZone)}` : null,
    cursor ? Prisma.sql`(entry."at", entry."id") < (${cursor.at}, ${cursor.id})` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? Prisma.join(parts, " AND ") : Prisma.sql`true`;
}

/** What a person did, and what was done to their account. Not what they did as a reviewer: nobody finds out here. */
const byOrAbout = (person: string) => Prisma.sql`(
  (entry."actorId" = ${person} AND entry."action" NOT IN (${REVIEWERS}))
  OR (entry."objectType" = 'User' AND entry."objectId" = ${person}))`;

/** What happened to some cohorts and to what belongs to them. */
function aboutCohorts(cohortIds: readonly string[]): Prisma.Sql {
  if (cohortIds.length === 0) return Prisma.sql`false`;
  const ids = Prisma.join([...cohortIds]);
  return Prisma.sql`(
    (entry."objectType" = 'cohort' AND entry."objectId" IN (${ids}))
    OR (entry."objectType" = 'application' AND entry."objectId" IN (SELECT "id" FROM "Application" WHERE "cohortId" IN (${ids})))
    OR (entry."objectType" = 'enrolment' AND entry."objectId" IN (SELECT "id" FROM "Enrolment" WHERE "cohortId" IN (${ids})))
    OR (entry."objectType" = 'assignment' AND entry."objectId" IN (SELECT "id" FROM "Assignment" WHERE "cohortId" IN (${ids})))
    OR (entry."objectType" = 'certificate' AND entry."objectId" IN (SELECT "id" FROM "Certificate" WHERE "cohortId" IN (${ids}))))`;
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
