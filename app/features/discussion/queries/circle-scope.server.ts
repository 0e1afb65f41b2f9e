import { grantsFor } from "~/features/identity";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { type Actor, type GrantedRole, ownerScope } from "~/shared/actor";

const isSiteWide = ({ courseId, cohortId }: GrantedRole) => courseId === null && cohortId === null;
const idsOf = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);

/** Whether the actor looks after the circle of a row `t` with a course and a cohort; the same as `canModerate`. */
export function lookedAfterBy(actor: Actor): Prisma.Sql {
  const teaching = grantsFor(actor, "teach");
  const organising = grantsFor(actor, "organise");
  if (teaching.some(isSiteWide)) return Prisma.sql`TRUE`;
  const courses = idsOf(teaching.map(({ courseId }) => courseId));
  const cohorts = idsOf(organising.map(({ cohortId }) => cohortId));
  const anyCohort = organising.some(isSiteWide) ? Prisma.sql`t."cohortId" IS NOT NULL` : Prisma.sql`FALSE`;
  return Prisma.sql`(t."courseId" = ANY (${courses}::text[])
    OR coalesce(t."cohortId" = ANY (${cohorts}::text[]), FALSE) OR ${anyCohort})`;
}

/** Whether the actor is one of the circle of a row `t`. Whoever has completed the course goes on talking in it. */
export const isOneOf = (actor: Actor): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM "Enrolment" e WHERE e."userId" = ${ownerScope(actor)} AND e."courseId" = t."courseId"
    AND e."cohortId" IS NOT DISTINCT FROM t."cohortId" AND e."state" IN ('active', 'completed'))`;

/** Whether the circle of a row `t` is open to the actor: as one of it, or as one who looks after it. */
export const openTo = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(${isOneOf(actor)} OR ${lookedAfterBy(actor)})`;

/** Whether the author `p."authorId"` looks after the circle of `t`, for the word beside a name. */
export const IS_BY_STAFF = Prisma.sql`
  EXISTS (SELECT FROM "RoleGrant" g WHERE g."userId" = p."authorId" AND (
    (g."role" = 'instructor' AND (g."courseId" = t."courseId" OR g."courseId" IS NULL))
    OR (g."role" = 'organiser' AND t."cohortId" IS NOT NULL AND (g."cohortId" = t."cohortId" OR g."cohortId" IS NULL))))`;
