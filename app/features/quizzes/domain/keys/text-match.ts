import { PLAIN_LETTERS } from "~/shared/plain-letters";

/** As searching has them, but for one that learners write as an i. */
const PLAIN: Readonly<Record<string, string>> = { ...PLAIN_LETTERS, ы: "i" };

/**
 * Brings a typed text to the form in which answers are compared: lower case, no diacritics, Cyrillic as Latin, one
 * space between words, straight quotes and hyphens, no full stop at the end. "dj" counts as "đ".
 *
 * @see curriculum: "`short` matching ignores case, diacritics and surrounding spaces".
 * @example
 * foldText("  Огата и СЕН. "); // "ogata i sen"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\p{Script=Cyrillic}|[đıłøæœßþð]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/dj/g, "d")
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/ ?\.$/, "");
}

/** Whether a typed text is one of the accepted ones. */
export function matchesAny(text: string, accepted: readonly string[]): boolean {
  const folded = foldText(text);
  return folded !== "" && accepted.some((candidate) => foldText(candidate) === folded);
}
