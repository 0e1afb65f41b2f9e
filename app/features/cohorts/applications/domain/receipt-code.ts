/** Letters and digits that are not mistaken for each other when read aloud or from paper. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A code to read out and type: twelve signs in groups of four, from the first bytes of a hash.
 *
 * @example
 * receiptCode(hash); // "7K3M-9QXD-2FHP"
 */
export function receiptCode(hash: Uint8Array): string {
  const signs = [...hash.subarray(0, 12)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}
