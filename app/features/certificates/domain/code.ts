/** Digits and capitals without I, L, O and U: nothing on paper is mistaken for something else (Crockford's base 32). */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Letters of a code: 26 times five bits make 130, more than can be guessed. */
export const CODE_LENGTH = 26;

/**
 * The code made of random bytes.
 *
 * @param random - At least 26 bytes from a cryptographic source; five bits of each are used.
 */
export function codeFrom(random: Uint8Array): string {
  return Array.from(random.subarray(0, CODE_LENGTH), (byte) => LETTERS[byte & 31]).join("");
}

/** The code as printed: in groups of four. */
export function printedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join("-") ?? "";
}

/**
 * The code that a person typed, scanned or pasted with its address, or null where it can be none.
 *
 * Small letters, spaces and dashes of any kind are taken; O is read as 0, I and L as 1.
 *
 * @example
 * parseCode("https://school.example/verify/7qk4-m2xp-9dzz-7qk4-m2xp-9dzz-aa"); // "7QK4M2XP9DZZ7QK4M2XP9DZZAA"
 */
export function parseCode(text: string): string | null {
  const last = text.trim().split("/").at(-1) ?? "";
  const code = last
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return code.length === CODE_LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}
