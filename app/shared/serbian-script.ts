const LETTERS: Readonly<Record<string, string>> = {
  dž: "џ",
  lj: "љ",
  nj: "њ",
  a: "а",
  b: "б",
  v: "в",
  g: "г",
  d: "д",
  đ: "ђ",
  e: "е",
  ž: "ж",
  z: "з",
  i: "и",
  j: "ј",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  r: "р",
  s: "с",
  t: "т",
  ć: "ћ",
  u: "у",
  f: "ф",
  h: "х",
  c: "ц",
  č: "ч",
  š: "ш",
  // Of Montenegrin alone; Cyrillic writes them with a mark.
  ś: "с\u0301",
  ź: "з\u0301",
};

/**
 * What stands in any script: ⟦marked⟧ text, code, tags, entities, placeholders and nested texts of the catalogues,
 * web and mail addresses, licences.
 */
const PROTECTED = new RegExp(
  [
    "⟦[^⟧]*⟧",
    "<(code|kbd|pre|samp)\\b[^>]*>.*?</\\1>",
    "<[/!]?[a-z0-9](?:\"[^\"]*\"|'[^']*'|[^>\"'])*>",
    "&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);",
    "\\{\\{[^}]*\\}\\}",
    "\\$t\\([^)]*\\)",
    // A sentence may end in an address; its full stop is not part of it.
    '(?:https?://|www\\.)[^\\s<>"„”“⟦⟧]*[^\\s<>"„”“⟦⟧.,;:!?)]',
    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
    '\\b(?:[a-z0-9-]+\\.)+(?:org|com|net|eu|int|info)\\b(?:/[^\\s<>"„”“⟦⟧]*[^\\s<>"„”“⟦⟧.,;:!?)])?',
    "\\bCC BY(?:-[A-Z]{2})*",
  ].join("|"),
  "gis",
);

/** Abbreviations and names that Serbian Cyrillic writes in Latin letters. Endings follow after a hyphen: PDF-a. */
const ALWAYS_LATIN = new Set([
  "AA",
  "CSV",
  "HTML",
  "ISBN",
  "JavaScript",
  "PDF",
  "QR",
  "UNDP",
  "UNSCR",
  "URL",
  "WCAG",
]);

/**
 * Numbers such as II or XIV. One letter is left out, since "I" begins sentences; so are L, C, D and M, since "DIM" and
 * "LIM" are words. "VI" is taken for six: write the pronoun in small letters and let the style sheet raise them.
 */
const ROMAN_NUMERAL = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Serbian has no q, w, x or y, and no digits inside words: "web", "B1" and codes stay as they are. */
const FOREIGN = /[qwxy\d]/i;

/**
 * Parts of words in which n and j, or d and ž, are two sounds and two letters: in-jekcija, nad-živeti. What stands
 * before the mark `|` is converted letter by letter; `^` means "begins the word, or follows ne or naj". No Serbian
 * word has l and j apart.
 */
const APART = `
  inj|ekc inj|ekt ^inj|uri ^inj|unk konj|ekt konj|ug konj|ukt konj|unk
  vanj|ez vanj|adran vanj|ugo panj|ugo panj|elin tanj|ug
  ^nadž|anr ^nadž|iv ^nadž|nje ^nadž|up ^odž|al ^odž|ive ^odž|ivlj ^odž|vak
  ^podž|anr ^podž|eg ^podž|eć ^podž|ig ^podž|iž ^podž|up ^predž|elu ^predž|etv ^predž|iv`
  .trim()
  .split(/\s+/)
  .map((part) => part.replace(/\|(.+)/u, "(?=$1)").replace("^", "(?<=^(?:ne|naj)?)"));

const PIECES = new RegExp(`${APART.join("|")}|dž|lj|nj|[a-zčćžšđśź]`, "giu");
const WORD = /[\p{L}\p{M}\d_]+/gu;

/** One letter of Cyrillic for one of Latin, or for one written with two. */
function letter(latin: string): string {
  const cyrillic = LETTERS[latin.toLowerCase()] ?? latin;
  return latin[0] === latin[0]?.toLowerCase() ? cyrillic : cyrillic.toUpperCase();
}

function word(latin: string): string {
  if (FOREIGN.test(latin) || ALWAYS_LATIN.has(latin) || ROMAN_NUMERAL.test(latin)) return latin;
  return latin.replace(PIECES, (piece) => (piece.length > 2 ? piece.replace(/./gu, letter) : letter(piece)));
}

/** The dotted letters may come as a letter and a mark, the double ones as one sign (U+01C4 to U+01CC). */
function plain(text: string): string {
  return text.normalize("NFC").replace(/[Ǆ-ǌ]/gu, (sign) => sign.normalize("NFKC").normalize("NFC"));
}

/**
 * Serbian text from Latin to Cyrillic letters: "Ljubav" becomes "Љубав".
 *
 * Left as they are: tags, code, entities, addresses, `{{placeholders}}`, `$t(nested texts)`, Roman numerals,
 * abbreviations such as PDF, words with letters that Serbian lacks, and what stands in ⟦ ⟧; these marks are taken out.
 */
export function toCyrillic(text: string): string {
  let done = 0;
  let cyrillic = "";
  for (const kept of text.matchAll(PROTECTED)) {
    cyrillic += plain(text.slice(done, kept.index)).replace(WORD, word) + kept[0].replace(/^⟦|⟧$/g, "");
    done = kept.index + kept[0].length;
  }
  return cyrillic + plain(text.slice(done)).replace(WORD, word);
}
