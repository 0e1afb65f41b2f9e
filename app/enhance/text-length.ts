/** How long a text is, in words (as the server counts them) or in characters. */
export function countIn(text: string, unit: string | undefined): number {
  if (unit === "characters") return [...text].length;
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
