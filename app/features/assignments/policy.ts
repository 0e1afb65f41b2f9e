import { grantsFor, isAdministrator, isViewedAs, may } from "~/features/identity";
import { type Actor, ownerScope } from "~/shared/actor";

/** Briefs come with content. */
export const canImportBriefs = (actor: Actor): boolean => isAdministrator(actor);

/** Whoever teaches the course or runs the cohort sets its dates. */
export const canSchedule = (actor: Actor, place: { courseId: string; cohortId: string }): boolean =>
  may(actor, "teach", place) || may(actor, "organise", { cohortId: place.cohortId });

/** Assignments of cohorts the actor belongs to, as a condition. Whoever withdrew sees none. */
export function assignmentsOpenTo(actor: Actor) {
  return {
    cohort: {
      enrolments: {
        some: { userId: ownerScope(actor), state: { in: ["active" as const, "completed" as const] } },
      },
    },
  };
}

/**
 * Assignments the actor teaches, as a condition: everything for whoever teaches the whole site, otherwise by course
 * or cohort. Matches nothing for everybody else, so that another course's assignment is as absent as none; nor for an
 * administrator who looks at the site as an instructor, because what is taught shows who reviewed whom.
 */
export function assignmentsTaughtBy(actor: Actor) {
  if (actor.kind === "system") return {};
  const grants = isViewedAs(actor) ? [] : grantsFor(actor, "teach");
  if (grants.some(({ courseId, cohortId }) => courseId === null && cohortId === null)) return {};
  return {
    OR: [
      { brief: { courseId: { in: grants.flatMap(({ courseId }) => courseId ?? []) } } },
      { cohortId: { in: grants.flatMap(({ cohortId }) => cohortId ?? []) } },
    ],
  };
}

/** Cohorts to which the actor may give a brief, as a condition; matches nothing for everybody without a role. */
export function cohortsToSchedule(actor: Actor) {
  if (actor.kind === "system") return {};
  const grants = actor.kind === "person" ? actor.roles.filter(({ role }) => SCHEDULING.has(role)) : [];
  if (grants.some(({ courseId, cohortId }) => courseId === null && cohortId === null)) return {};
  return {
    OR: [
      { courseId: { in: grants.flatMap(({ courseId }) => courseId ?? []) } },
      { id: { in: grants.flatMap(({ cohortId }) => cohortId ?? []) } },
    ],
  };
}

const SCHEDULING: ReadonlySet<string> = new Set(["instructor", "organiser", "administrator"]);
