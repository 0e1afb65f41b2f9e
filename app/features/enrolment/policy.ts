import { isOrganiser } from "~/features/identity";
import { type Actor, userIdOf } from "~/shared/actor";

interface Place {
  readonly userId: string;
  /** Null for the open course. */
  readonly cohortId: string | null;
}

/**
 * The open course is everybody's own choice. Into a cohort people come by its
 * organisers, or by the product after they accepted an offer.
 */
export const canEnrol = (actor: Actor, { userId, cohortId }: Place): boolean =>
  cohortId === null ? userIdOf(actor) === userId || isOrganiser(actor) : isOrganiser(actor, cohortId);

/** Everybody may leave; organisers may end a membership of their cohort. */
export const canWithdraw = (actor: Actor, { userId, cohortId }: Place): boolean =>
  userIdOf(actor) === userId || isOrganiser(actor, cohortId ?? undefined);
