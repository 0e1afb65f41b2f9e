import { coursesWrittenBy, isViewedAs, may } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** Lessons the actor may write, as a condition; those that left the course are nobody's. */
export function lessonsWrittenBy(actor: Actor) {
  return { retiredAt: null, module: { retiredAt: null, course: coursesWrittenBy(actor) } };
}

/** Part of the course, or taken out of it on the site. What an import took out is neither. */
export const isKept = { OR: [{ retiredAt: null }, { archivedAt: { not: null } }] };

/** The same, and those that were taken out on the site: to see what became of them, and to bring them back. */
export function lessonsKeptBy(actor: Actor) {
  return { AND: [isKept], module: { retiredAt: null, course: coursesWrittenBy(actor) } };
}

/** Drafts the actor may read, write and decide about, as a condition. */
export function draftsWrittenBy(actor: Actor) {
  return { lesson: lessonsWrittenBy(actor) };
}

/** Whether a person writes lessons anywhere: for menus and for the doors of pages. */
export const canWriteLessons = (actor: Actor): boolean => may(actor, "write-lessons") && !isViewedAs(actor);
