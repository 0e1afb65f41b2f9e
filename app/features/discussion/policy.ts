import { isInstructor, isOrganiser, isViewedAs } from "~/features/identity";
import type { Actor } from "~/shared/actor";
import type { Circle } from "./domain/circle";

/**
 * Who looks after a circle: instructors of the course, organisers of the cohort, administrators. Organisers have no
 * business among those who take the open course alone.
 */
export const canModerate = (actor: Actor, { courseId, cohortId }: Circle): boolean =>
  isInstructor(actor, courseId) || (cohortId !== null && isOrganiser(actor, cohortId));

/** Whether the actor looks after any circle at all: for doors and links; whose reports they see is decided by circle. */
export const isModerator = (actor: Actor): boolean => isInstructor(actor) || isOrganiser(actor);

/** Whoever looks at the site as somebody else reads and does no more. */
export const mayWrite = (actor: Actor): boolean => actor.kind === "person" && !isViewedAs(actor);
