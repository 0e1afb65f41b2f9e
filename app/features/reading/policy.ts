import { isViewedAs } from "~/features/identity";
import type { Actor } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";

/** Who has notes: people, for themselves. Never an administrator who looks at the site as them. */
export const hasOwnNotes = (actor: Actor): boolean => actor.kind === "person" && !isViewedAs(actor);

/**
 * The account whose notes these are: the actor's own. To everybody else there are none.
 *
 * @throws {NotFound}
 */
export function readerOf(actor: Actor): string {
  if (actor.kind !== "person" || !hasOwnNotes(actor)) throw new NotFound("Notes");
  return actor.userId;
}
