import { createHash } from "node:crypto";

/** Letters that nobody confuses when reading them out: no I, L, O, U. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A short code for something that was handed in: it follows from what it was and from the server's time, so that a
 * code shown later can be checked against the row.
 *
 * @example
 * receiptFor("Yk3…", new Date("2027-03-01T13:02:11Z")); // "7QK2-M9DX"
 */
export function receiptFor(attemptId: string, submittedAt: Date): string {
  const hash = createHash("sha256").update(`${attemptId} ${submittedAt.toISOString()}`).digest();
  const code = [...hash.subarray(0, 8)].map((byte) => LETTERS[byte % 32]).join("");
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
