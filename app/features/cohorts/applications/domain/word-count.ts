const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * How many words a text has, in any script: what white space parts, if it holds a letter or a digit.
 * So "well-known" and "2026." are one word each, and a dash between spaces is none.
 *
 * @example
 * wordCount("Наш мост – 2019."); // 3
 */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((part) => LETTER_OR_DIGIT.test(part)).length;
}
