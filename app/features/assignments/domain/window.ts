/** The dates of one assignment; each ends before the next begins. */
export interface AssignmentDates {
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly reviewsDueAt: Date;
}

/** Where an assignment stands: late works are still taken while reviews are written, and say that they are late. */
export type SendingWindow = "not-open" | "open" | "late" | "closed";

/** Half-open on both sides: a work sent at the instant it is due is late. */
export function sendingWindow({ opensAt, dueAt, reviewsDueAt }: AssignmentDates, now: Date): SendingWindow {
  if (now < opensAt) return "not-open";
  if (now < dueAt) return "open";
  return now < reviewsDueAt ? "late" : "closed";
}

/** Whether a text that was sent may be exchanged for another: until it is due, and only while nobody reads it. */
export function isReplaceable(dates: AssignmentDates, now: Date, reviewersWhoOpened: number): boolean {
  return sendingWindow(dates, now) === "open" && reviewersWhoOpened === 0;
}
