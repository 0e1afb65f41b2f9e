/** Letters and digits nobody takes for another when they copy them by hand. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 12;
const GROUP = 4;

/** How many codes there are on the paper. */
export const RECOVERY_CODES = 10;

/** Random bytes a code is made from: more than its letters, because some bytes are thrown away. */
export const RECOVERY_CODE_BYTES = 64;

/** A code of twelve letters. Bytes that would favour some letters are left out. */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  const fair = 256 - (256 % LETTERS.length);
  const letters = [...bytes].filter((byte) => byte < fair).slice(0, LENGTH);
  if (letters.length < LENGTH) throw new RangeError("Too few random bytes for a recovery code");
  return letters.map((byte) => LETTERS[byte % LETTERS.length]).join("");
}

/** As it stands on the paper: in groups of four. */
export const printedRecoveryCode = (code: string): string =>
  code.match(new RegExp(`.{${GROUP}}`, "g"))?.join("-") ?? code;

/** What somebody typed, as codes are kept: without the gaps and in small letters. */
export const typedRecoveryCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, "");
