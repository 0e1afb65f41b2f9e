import { grantsFor, isViewedAs, may } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/**
 * Courses whose lessons the actor writes, reviews and publishes, as a condition: everything for whoever has the right
 * for the whole site, otherwise the course itself or the course of a school they run. Matches nothing for everybody
 * else, nor for an administrator who looks at the site as somebody else.
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

/** Lessons the actor may write, as a condition; those that left the course are nobody's. */
export function lessonsWrittenBy(actor: Actor) {
  return { retiredAt: null, module: { retiredAt: null, course: coursesWrittenBy(actor) } };
}

/** Drafts the actor may read, write and decide about, as a condition. */
export function draftsWrittenBy(actor: Actor) {
  return { lesson: lessonsWrittenBy(actor) };
}

/** Whether a person writes lessons anywhere: for menus and for the doors of pages. */
export const canWriteLessons = (actor: Actor): boolean => may(actor, "write-lessons") && !isViewedAs(actor);
