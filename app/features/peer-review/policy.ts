import { assignmentsOpenTo } from "~/features/assignments";
import { isViewedAs } from "~/features/identity";
import { type Actor, NOBODY, ownerScope } from "~/shared/actor";

/**
 * What this person may review, as a condition: only what was allocated to them, in a cohort they belong to, and never
 * their own work. Allocation avoids that already, but a policy does not trust the allocator. Nothing for an
 * administrator who looks at the site as this person: they would learn who reviews whom.
 */
export function reviewableBy(actor: Actor) {
  return {
    reviewerId: isViewedAs(actor) ? NOBODY : ownerScope(actor),
    submission: { authorId: { not: ownerScope(actor) }, assignment: assignmentsOpenTo(actor) },
  };
}
