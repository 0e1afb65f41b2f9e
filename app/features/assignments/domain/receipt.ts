import { createHash } from "node:crypto";

/** Letters and digits that cannot be mistaken for one another when read aloud or typed. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * A short code that proves what was sent and when: it can be computed again from the text and the time, and from
 * nothing else. It carries no name.
 *
 * @example
 * receiptFor(["submission-id", "1", "text"], new Date(0)); // "K7QF-29MD-X4"
 */
export function receiptFor(parts: readonly string[], at: Date): string {
  const bytes = createHash("sha256")
    .update(JSON.stringify([...parts, at.toISOString()]))
    .digest();
  const letters = [...bytes.subarray(0, 10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
