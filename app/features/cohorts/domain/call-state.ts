/** Where a call for applications stands. */
export type CallState = "announced" | "open" | "closed";

interface Call {
  readonly applicationsOpenAt: Date;
  /** Exclusive end. */
  readonly applicationsCloseAt: Date;
}

/** Whether applications are taken at an instant: from the opening on, and until just before the close. */
export function callState(call: Call, now: Date): CallState {
  if (now < call.applicationsOpenAt) return "announced";
  return now < call.applicationsCloseAt ? "open" : "closed";
}
