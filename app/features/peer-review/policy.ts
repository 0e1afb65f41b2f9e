import { assignmentsOpenTo } from "~/features/assignments";
import { type Actor, ownerScope, userIdOf } from "~/shared/actor";

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

interface Allocated {
  readonly reviewerId: string;
  readonly submission: { readonly authorId: string };
}

/** The same rule for a row in hand. */
export function canReview(actor: Actor, { reviewerId, submission }: Allocated): boolean {
  const userId = userIdOf(actor);
  return userId !== null && userId === reviewerId && userId !== submission.authorId;
}
