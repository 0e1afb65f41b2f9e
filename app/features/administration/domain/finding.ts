/** How urgent a finding is. */
export type FindingState = "good" | "attention" | "bad";

/** What is looked at. Each has its texts: `administration:health.<check>`. */
export type Check =
  | "database"
  | "migrations"
  | "clock"
  | "disk"
  | "mail"
  | "backlog"
  | "dead"
  | "workers"
  | "key"
  | "audit"
  | "factors"
  | "node";

/** One thing that was looked at, and how it stands. Numbers and words of ours, never a secret or a name. */
export interface Finding {
  readonly check: Check;
  readonly state: FindingState;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The state for a number that is worse the higher it is. At the limit it is still on the better side. */
export function worseAbove(value: number, attention: number, bad: number): FindingState {
  if (value > bad) return "bad";
  return value > attention ? "attention" : "good";
}

/** The same for a number that is worse the lower it is. */
export function worseBelow(value: number, attention: number, bad: number): FindingState {
  if (value < bad) return "bad";
  return value < attention ? "attention" : "good";
}

const ORDER: readonly FindingState[] = ["bad", "attention", "good"];

/** What needs somebody stands first; among equals the order of looking stays. */
export const byUrgency = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
