import { may } from "~/features/identity";
import type { Actor } from "~/shared/actor";
import { NOBODY } from "~/shared/actor";

/** Where a cohort stands, for asking whether a role holds there. */
export interface CohortPlace {
  readonly cohortId: string;
  readonly courseId: string;
}

/** Whoever decides about applications to this cohort. */
export const canOrganise = (actor: Actor, place: CohortPlace): boolean =>
  may(actor, "organise", { ...place });

/** Whoever reads and assesses applications to this cohort. */
export const canScreen = (actor: Actor, place: CohortPlace): boolean => may(actor, "screen", { ...place });

/**
 * The cohorts whose applications the actor may read, as a condition for the database: all of
 * them, those of some courses, or some. Rows outside it do not exist for the actor.
 */
export function screenedCohorts(actor: Actor) {
  if (may(actor, "screen", { cohortId: NOBODY, courseId: NOBODY })) return {};
  const roles = actor.kind === "person" ? actor.roles : [];
  const cohortIds = roles.flatMap(({ cohortId }) =>
    cohortId && may(actor, "screen", { cohortId, courseId: NOBODY }) ? [cohortId] : [],
  );
  const courseIds = roles.flatMap(({ courseId }) =>
    courseId && may(actor, "screen", { courseId, cohortId: NOBODY }) ? [courseId] : [],
  );
  return { OR: [{ id: { in: cohortIds } }, { courseId: { in: courseIds } }] };
}
