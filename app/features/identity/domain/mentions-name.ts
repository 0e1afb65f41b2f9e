/** Shorter parts of names stand in too many innocent words. */
const SHORTEST_PART = 4;

/** Letters alone, without accents and capitals. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

/**
 * Whether a text that stays readable names a person: the whole name, or a longer part of it as a word of its own.
 *
 * @example
 * mentionsName("Asked for by Kovac", "Ana Kovač"); // true
 * mentionsName("An emergency", "Ana Kovač"); // false
 */
export function mentionsName(text: string, name: string): boolean {
  const words = ` ${plain(text)} `;
  const whole = plain(name);
  const parts = whole.split(" ").filter((part) => part.length >= SHORTEST_PART);
  return whole !== "" && [whole, ...parts].some((part) => words.includes(` ${part} `));
}
