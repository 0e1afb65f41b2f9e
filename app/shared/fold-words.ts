/** Letters that no mark parts from their Latin base, and the letters of Cyrillic as Serbian, Macedonian and Bulgarian write them in Latin. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  đ: "d",
  ð: "d",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
  ς: "σ",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ђ: "d",
  е: "e",
  ж: "z",
  з: "z",
  и: "i",
  ј: "j",
  й: "j",
  к: "k",
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
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "c",
  џ: "dz",
  ш: "s",
  щ: "st",
  ъ: "a",
  ь: "",
  ы: "y",
  э: "e",
  ю: "ju",
  я: "ja",
  ѕ: "dz",
};

/** Composed letters of Cyrillic whose mark tells them apart from another letter; they must not lose it first. */
const COMPOSED: Readonly<Record<string, string>> = { й: "j", ѓ: "gj", ќ: "kj", ї: "ji" };

/**
 * A text as searching sees it: small letters, no accents, Cyrillic in Latin, words parted by one blank. What is kept and
 * what is typed go through the same, so that "људска безбедност", "ljudska bezbednost" and "Ljudska bezbednost" are one,
 * and so are "Đorđević", "Djordjevic" and "Ђорђевић", or "IŞIK" and "ışık": dotted and dotless i are one when searching.
 *
 * The database has a twin of it, `fold_words`, for what it keeps by itself; a test holds the two together.
 *
 * @example
 * foldWords("Kosovës, Ђорђевић & İnsan"); // "kosoves dordevic insan"
 */
export function foldWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[йѓќї]/gu, (letter) => COMPOSED[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ]/gu, "")
    .replace(/dj+/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
