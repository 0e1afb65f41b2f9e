import type { FindingState } from "./finding";

/** When each line of Node.js gets its last repair, as its makers announced. */
const ENDS: Readonly<Record<number, string>> = {
  20: "2026-04-30",
  22: "2027-04-30",
  24: "2028-04-30",
  26: "2029-04-30",
};
const WARNING_DAYS = 120;
const DAY = 86_400_000;

interface NodeAge {
  readonly state: FindingState;
  /** The day of its last repair, `2027-04-30`; null for a line we know nothing of. */
  readonly endsOn: string | null;
}

/**
 * Whether this line of Node.js still gets repairs. A line nobody knows (newer than this release, or an odd number)
 * deserves a look, not an alarm.
 *
 * @example
 * nodeAge("22.11.0", new Date("2027-05-01")); // { state: "bad", endsOn: "2027-04-30" }
 */
export function nodeAge(version: string, now: Date): NodeAge {
  const endsOn = ENDS[Number(version.split(".")[0])] ?? null;
  if (endsOn === null) return { state: "attention", endsOn };
  const left = (Date.parse(`${endsOn}T23:59:59Z`) - now.getTime()) / DAY;
  if (left < 0) return { state: "bad", endsOn };
  return { state: left < WARNING_DAYS ? "attention" : "good", endsOn };
}
