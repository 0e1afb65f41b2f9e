import { assignmentsOpenTo } from "~/features/assignments";
import { type Actor, ownerScope } from "~/shared/actor";

/**
 * What this person may review, as a condition: only what was allocated to them, in a cohort they belong to, and never
 * their own work. Allocation avoids that already, but a policy does not trust the allocator.
 */
export function reviewableBy(actor: Actor) {
  return {
    reviewerId: ownerScope(actor),
    submission: { authorId: { not: ownerScope(actor) }, assignment: assignmentsOpenTo(actor) },
  };
}
