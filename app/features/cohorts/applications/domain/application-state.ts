/**
 * Where an application stands. The first form of the whole machine (workflows 4.1):
 * states that are only worked on inside (screening, pending decisions) come with the selection board.
 */
export type ApplicationState =
  | "draft"
  | "submitted"
  | "offered"
  | "waitlisted"
  | "rejected"
  | "accepted"
  | "declined"
  | "expired"
  | "withdrawn";

/** States of applications that were sent, in the order organisers think of them. */
export const SENT_STATES = [
  "submitted",
  "offered",
  "accepted",
  "waitlisted",
  "rejected",
  "declined",
  "expired",
  "withdrawn",
] as const satisfies readonly ApplicationState[];

/** What may be decided about an application. */
export const DECISION_KINDS = ["offer", "waiting_list", "rejection"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Why, in a word that the applicant can read. */
export const REASON_CODES = ["score", "quota", "eligibility", "organisation-limit"] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

interface Decision {
  /** States a decision may be made from. Never its own result: deciding twice is a conflict. */
  readonly from: readonly ApplicationState[];
  readonly to: ApplicationState;
  /** Reasons that make sense for it. */
  readonly reasons: readonly ReasonCode[];
}

/** What each decision does. An offer may follow an expired one, if a seat is free again. */
export const DECISIONS: Readonly<Record<DecisionKind, Decision>> = {
  offer: { from: ["submitted", "waitlisted", "expired"], to: "offered", reasons: ["score", "quota"] },
  waiting_list: {
    from: ["submitted"],
    to: "waitlisted",
    reasons: ["score", "quota", "organisation-limit"],
  },
  rejection: { from: ["submitted", "waitlisted"], to: "rejected", reasons: [...REASON_CODES] },
};

/** Decisions that are open to staff from a state. */
export function decisionsFrom(state: ApplicationState): readonly DecisionKind[] {
  return DECISION_KINDS.filter((kind) => DECISIONS[kind].from.includes(state));
}

/** States that hold a seat: offers not yet answered, and acceptances. */
export const SEAT_HOLDING: readonly ApplicationState[] = ["offered", "accepted"];

/** States in which an assessor's scores may still be given or changed. */
export const ASSESSABLE: readonly ApplicationState[] = ["submitted", "waitlisted"];

/** States an applicant may withdraw from; an offer that waits for an answer is declined instead. */
export const WITHDRAWABLE: readonly ApplicationState[] = ["submitted", "waitlisted", "accepted"];
