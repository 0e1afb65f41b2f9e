/** Letters that Unicode does not take apart, and Cyrillic ones, as the plain Latin people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ đ: "d", ı: "i", ł: "l", ø: "o", æ: "ae", œ: "oe", ß: "ss", þ: "th", ð: "d" },
  ...{
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    д: "d",
    ђ: "d",
    ѓ: "g",
    е: "e",
    ж: "z",
    з: "z",
    ѕ: "dz",
    и: "i",
    ј: "j",
  },
  ...{
    к: "k",
    ќ: "k",
    л: "l",
    љ: "lj",
    м: "m",
    н: "n",
    њ: "nj",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    ћ: "c",
  },
  ...{
    у: "u",
    ф: "f",
    х: "h",
    ц: "c",
    ч: "c",
    џ: "dz",
    ш: "s",
    щ: "st",
    ъ: "a",
    ы: "i",
    ь: "",
    э: "e",
    ю: "ju",
  },
  я: "ja",
};

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
