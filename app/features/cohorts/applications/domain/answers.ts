type Kept = Readonly<Record<string, unknown>>;

/**
 * Whether two sets of answers say the same, whatever the order and with empty as absent.
 * A save that was lost on its way back and is sent again is thereby no conflict.
 */
export function sameAnswers(a: Kept, b: Kept): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => (a[key] ?? "") === (b[key] ?? ""));
}

/** Answers as they are stored: nothing that was left empty. */
export function answered(answers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** What is kept when an application is sent: details for statistics only with consent to statistics. */
export function withoutUnconsented<A extends Kept>(answers: A): A {
  if (answers.consentStatistics) return answers;
  return { ...answers, gender: undefined, ageBand: undefined };
}

/** Answers of somebody who applies under an alias: the certificate's name is theirs to choose elsewhere, in private. */
export function appliedAs<A extends Kept>(answers: A, alias: string | null): A {
  return alias ? { ...answers, nameOnCertificate: alias, calledName: undefined } : answers;
}

/** Answers that assessors read: what was written, without who wrote it or what they need. */
export const ASSESSED_ANSWERS = [
  "concern",
  "experience",
  "assignment",
  "assignmentIdea",
  "cooperation",
  "useAfterwards",
  "workSample",
  "ownWork",
  "toolsUsed",
] as const;
export type AssessedAnswer = (typeof ASSESSED_ANSWERS)[number];

/** Answers for organising the stay, which organisers alone read. */
export const PRACTICAL_ANSWERS = [
  "calledName",
  "nameOnCertificate",
  "organisation",
  "grant",
  "needs",
  "visa",
  "citizenship",
] as const;
export type PracticalAnswer = (typeof PRACTICAL_ANSWERS)[number];

/** Some of the answers, by name; those not given are left out. */
export function pick<K extends string>(answers: unknown, names: readonly K[]): Partial<Record<K, string>> {
  const all = (answers ?? {}) as Record<string, unknown>;
  const picked: Partial<Record<K, string>> = {};
  for (const name of names) if (typeof all[name] === "string") picked[name] = all[name];
  return picked;
}
