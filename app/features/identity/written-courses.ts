import type { Actor } from "~/shared/actor";
import { grantsFor, isViewedAs } from "./permissions";

/**
 * Courses whose lessons, files and translations the actor writes, as a condition on the course: everything for whoever
 * has the right for the whole site, otherwise the course itself or the course of a school they run. Matches nothing for
 * everybody else, nor for an administrator who looks at the site as somebody else.
 */
export function coursesWrittenBy(actor: Actor) {
  if (actor.kind === "system") return {};
  const grants = isViewedAs(actor) ? [] : grantsFor(actor, "write-lessons");
  if (grants.some(({ courseId, cohortId }) => courseId === null && cohortId === null)) return {};
  return {
    OR: [
      { id: { in: grants.flatMap(({ courseId }) => courseId ?? []) } },
      { cohorts: { some: { id: { in: grants.flatMap(({ cohortId }) => cohortId ?? []) } } } },
    ],
  };
}
