import { isOrganiser } from "~/features/identity";
import { type Actor, userIdOf } from "~/shared/actor";

/** Whose certificate, and in which cohort. */
interface Held {
  readonly userId: string;
  readonly cohortId: string;
}

/** Rules issue by themselves; an organiser of the cohort may ask for the same rule to be looked at. */
export const canIssue = (actor: Actor, cohortId: string): boolean => isOrganiser(actor, cohortId);

/** An organiser of the cohort. */
export const canRevoke = (actor: Actor, cohortId: string): boolean => isOrganiser(actor, cohortId);

/** The holder, and organisers of the cohort. */
export const canDownload = (actor: Actor, { userId, cohortId }: Held): boolean =>
  userIdOf(actor) === userId || isOrganiser(actor, cohortId);
