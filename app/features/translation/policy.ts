import { grantsFor, isAdministrator, isViewedAs, may } from "~/features/identity";
import type { Actor } from "~/shared/actor";

/** Translations are brought in from files by the operator. */
export const canImportTranslations = (actor: Actor): boolean => isAdministrator(actor);

/**
 * Courses whose lessons the actor translates, as a condition: those whose lessons they write. Matches nothing for
 * everybody else, nor for an administrator who looks at the site as somebody else.
 */
export function coursesTranslatedBy(actor: Actor) {
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

/** Whether a person translates lessons anywhere: the cheap question before any row is read. */
export const canTranslate = (actor: Actor): boolean => may(actor, "write-lessons") && !isViewedAs(actor);
