/** Longer than any number a person types; shorter than anything that costs time to read. */
const MAX_LENGTH = 40;
const GROUPED = /^\d{1,3}([ ,.'])\d{3}(?:\1\d{3})*$/;

/**
 * The numbers a typed text can mean: none where it is no number, two where comma or point may part thousands or
 * decimals ("2,012" is 2012 in English and 2.012 in Serbian; both count, because the reader's habit is not known).
 *
 * Spaces of any width and apostrophes part thousands. No exponents, no hexadecimal, no words: `NaN` and `1e309` are
 * texts here.
 *
 * @example
 * readNumbers("1.234,5"); // [1234.5]
 * readNumbers("15,000"); // [15000, 15]
 */
export function readNumbers(text: string): number[] {
  if (text.length > MAX_LENGTH) return [];
  const signed = text.trim().replace(/[−–]/g, "-").replace(/[’‘]/g, "'").replace(/\s/g, " ");
  const sign = signed.startsWith("-") ? -1 : 1;
  const digits = signed.replace(/^[+-] ?/, "");
  const readings = new Set<number>();
  for (const plain of [withoutGroups(digits), decimalOf(digits)]) {
    if (plain !== null) readings.add(sign * Number(plain));
  }
  return [...readings].filter((value) => Number.isFinite(value));
}

/** "15,000" and "1 234 567" as whole numbers; null for anything else. */
function withoutGroups(digits: string): string | null {
  return GROUPED.test(digits) ? digits.replace(/\D/g, "") : null;
}

/** "12", "12,5", "1.234,5", "1 234.5" with their last comma or point as the decimal mark; null for anything else. */
function decimalOf(digits: string): string | null {
  const [, whole = "", mark = "", decimals = ""] = /^(.*?)(?:([.,])(\d+))?$/.exec(digits) ?? [];
  const simple = /^\d*$/.test(whole) ? whole : null;
  const grouped = GROUPED.test(whole) && !whole.includes(mark || "\0") ? whole.replace(/\D/g, "") : null;
  const plain = simple ?? grouped;
  if (plain === null || (plain === "" && decimals === "")) return null;
  return `${plain || "0"}${mark ? `.${decimals}` : ""}`;
}
