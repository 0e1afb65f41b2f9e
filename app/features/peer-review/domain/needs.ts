import type { StandingCounts } from "./standing";

/** Something in an assignment that does not go on by itself. */
export interface Need {
  readonly code: "ready" | "overdue" | "lacking" | "staff";
  readonly count: number;
}

interface Situation {
  readonly standings: StandingCounts;
  readonly lastRun: { readonly staffReviewsNeeded: number } | null;
}

/** What needs a person, the most pressing first; what people alone cannot give comes before what a click can. */
export function needsOf({ standings, lastRun }: Situation): Need[] {
  const staff = standings["lacks-reviewers"] > 0 ? (lastRun?.staffReviewsNeeded ?? 0) : 0;
  const all: Need[] = [
    { code: "overdue", count: standings.overdue },
    { code: "staff", count: staff },
    // What staff have to write is not lacking twice.
    { code: "lacking", count: staff > 0 ? 0 : standings["lacks-reviewers"] },
    { code: "ready", count: standings.ready },
  ];
  return all.filter(({ count }) => count > 0);
}
