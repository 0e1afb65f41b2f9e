/**
 * Words as people count them: runs of letters and digits between blanks. A dash or a bullet alone is no word.
 *
 * @example
 * countWords("Who pays – and why?"); // 4
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
