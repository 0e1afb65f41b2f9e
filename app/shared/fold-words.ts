import { PLAIN_LETTERS } from "./plain-letters";

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
    .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’ʼ]/gu, "")
    .replace(/dj+/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
