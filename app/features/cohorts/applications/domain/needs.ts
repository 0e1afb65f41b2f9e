import type { ApplicationState } from "./application-state";

/** What waits for a person in one cohort, in numbers. */
export interface Waiting {
  readonly unread: number;
  /** Null when nothing is unread. */
  readonly unreadSince: Date | null;
  readonly disagreements: number;
  readonly undecided: number;
  readonly offersEndingSoon: number;
  /** Null when no offer is open. */
  readonly nextOfferEnd: Date | null;
  readonly waitingList: number;
  /** Seats offered or taken. */
  readonly held: number;
}

interface InNumbers {
  readonly capacity: number;
  readonly applicationsCloseAt: Date;
  readonly waiting: Waiting;
}

/** One thing that cannot move by itself. */
export type Need =
  | {
      readonly kind: PlainNeed;
      readonly count: number;
      readonly at: Date | null;
      readonly state: ApplicationState;
    }
  | {
      readonly kind: "freeSeats";
      readonly count: number;
      /** People on the waiting list. */
      readonly waiting: number;
      readonly at: null;
      readonly state: ApplicationState;
    };

type PlainNeed = "unread" | "disagreements" | "undecided" | "ending";

/**
 * What a cohort needs a person for: applications without a reader, readers who disagree, read
 * ones without a decision, offers about to end, and, once the call is closed, free seats with
 * people waiting for them. Empty when everything runs.
 */
export function needsOf({ capacity, applicationsCloseAt, waiting }: InNumbers, now: Date): Need[] {
  const free = capacity - waiting.held;
  const seatsCanMove = now >= applicationsCloseAt && free > 0 && waiting.waitingList > 0;
  const plain: Need[] = [
    { kind: "unread", count: waiting.unread, at: waiting.unreadSince, state: "submitted" },
    { kind: "disagreements", count: waiting.disagreements, at: null, state: "submitted" },
    { kind: "undecided", count: waiting.undecided, at: null, state: "submitted" },
    { kind: "ending", count: waiting.offersEndingSoon, at: waiting.nextOfferEnd, state: "offered" },
  ];
  return [
    ...plain.filter(({ count }) => count > 0),
    ...(seatsCanMove
      ? [
          {
            kind: "freeSeats",
            count: free,
            waiting: waiting.waitingList,
            at: null,
            state: "waitlisted",
          } as const,
        ]
      : []),
  ];
}

/** How many things need a person in all of these cohorts. */
export function needsCount(cohorts: readonly InNumbers[], now: Date): number {
  return cohorts.reduce((sum, cohort) => sum + needsOf(cohort, now).length, 0);
}
