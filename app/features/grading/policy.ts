import { isAdministrator, may } from "~/features/identity";
import { type Actor, userIdOf } from "~/shared/actor";

interface Place {
  readonly courseId: string;
  /** Null for what belongs to the course itself. */
  readonly cohortId: string | null;
}

/** Whoever may set up columns: teachers of the course, organisers of the cohort, the product itself on import. */
export const canArrangeGradebook = (actor: Actor, { courseId, cohortId }: Place): boolean =>
  may(actor, "teach", { courseId, ...(cohortId ? { cohortId } : {}) }) ||
  (cohortId !== null && may(actor, "organise", { cohortId }));

/** Whoever may write a result: teachers of the course, and rules (as the product itself). Never the learner. */
export const canGrade = (actor: Actor, { courseId, cohortId }: Place): boolean =>
  may(actor, "teach", { courseId, ...(cohortId ? { cohortId } : {}) });

/** Rubrics come with content. */
export const canImportRubrics = (actor: Actor): boolean => isAdministrator(actor);

/** Own grades; staff of the place see everybody's. */
export const canSeeGradesOf = (actor: Actor, userId: string, place: Place): boolean =>
  userIdOf(actor) === userId || canArrangeGradebook(actor, place);
