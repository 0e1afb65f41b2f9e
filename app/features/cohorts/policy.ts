import { grantsFor, may, type Permission } from "~/features/identity";
import type { Actor } from "~/shared/actor";
import { NOBODY } from "~/shared/actor";

/** What people do with applications; each may be limited to a cohort or to a country within one. */
type WithApplications = Extract<
  Permission,
  "list-applications" | "read-applications" | "assess" | "select" | "check-in" | "organise"
>;

const holdsEverywhere = (actor: Actor, permission: Permission): boolean =>
  may(actor, permission, { cohortId: NOBODY, courseId: NOBODY });

/**
 * The cohorts for which the actor has a permission, be it for one country alone, as a condition for the database:
 * all of them or some. Rows outside it do not exist for the actor.
 */
export function cohortsFor(actor: Actor, permission: WithApplications) {
  if (holdsEverywhere(actor, permission)) return {};
  return { id: { in: grantsFor(actor, permission).flatMap(({ cohortId }) => cohortId ?? []) } };
}

/**
 * The applications for which the actor has a permission, as a condition for the database: all of them, those of some
 * cohorts, or those from some countries. Nobody has to do with their own.
 */
export function applicationsFor(actor: Actor, permission: WithApplications) {
  const notOwn = actor.kind === "person" ? { applicantId: { not: actor.userId } } : {};
  if (holdsEverywhere(actor, permission)) return notOwn;
  const places = grantsFor(actor, permission).flatMap(({ cohortId, country }) =>
    cohortId ? [country ? { cohortId, country } : { cohortId }] : [],
  );
  return { ...notOwn, OR: places };
}
