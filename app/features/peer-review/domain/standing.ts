import { QUORUM } from "./grade";

/** Where a sent work stands, in the order in which it goes on. */
export type Standing = "lacks-reviewers" | "under-review" | "overdue" | "ready" | "released";

interface WorkCounts {
  /** Asked, begun and sent reviews. */
  readonly live: number;
  /** Sent reviews that count. */
  readonly counted: number;
  readonly released: boolean;
}

interface Plan {
  readonly reviewsPerSubmission: number;
  readonly dueAt: Date;
  readonly reviewsDueAt: Date;
}

/**
 * Where a work stands. What can go on by itself is "under-review"; "lacks-reviewers" and "overdue" need a person;
 * "ready" waits for the instructor's word, though more reviews may still come.
 */
export function standingOf(work: WorkCounts, plan: Plan, now: Date): Standing {
  if (work.released) return "released";
  const overdue = now >= plan.reviewsDueAt;
  if (work.counted >= Math.min(plan.reviewsPerSubmission, work.live) && work.counted >= QUORUM)
    return "ready";
  if (overdue) return work.counted >= QUORUM ? "ready" : "overdue";
  if (now >= plan.dueAt && work.live < plan.reviewsPerSubmission) return "lacks-reviewers";
  return "under-review";
}

/** How many works stand where. */
export type StandingCounts = Readonly<Record<Standing, number>>;

export function countStandings(standings: readonly Standing[]): StandingCounts {
  const counts = { "lacks-reviewers": 0, "under-review": 0, overdue: 0, ready: 0, released: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}
