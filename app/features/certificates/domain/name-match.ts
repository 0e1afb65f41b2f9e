import { LETTERS } from "./letters";

/** Ways of writing one sound that people mix: transliterations and plain letters for marked ones. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/dj/g, "d"],
  [/zh/g, "z"],
  [/sh/g, "s"],
  [/ch/g, "c"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/ts/g, "c"],
  [/w/g, "v"],
  [/o[uy]/g, "u"],
  [/[yji]+/g, "i"],
];

/**
 * A name reduced to what identifies it, for comparing with what somebody read off a paper.
 *
 * Case, marks, spaces, hyphens, apostrophes and invisible signs do not count; Cyrillic and Greek letters count as
 * the Latin ones people write for them. Two spellings of one name come out equal; two names rarely do, and no more
 * than yes or no is ever told.
 */
function fold(name: string): string {
  const letters = [...name.normalize("NFC").toLowerCase()]
    .map((letter) => LETTERS[letter] ?? LETTERS[letter.normalize("NFD")[0] ?? ""] ?? letter)
    .join("");
  const plain = letters
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’ʼ`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return SAME_SOUND.reduce((text, [spelling, sound]) => text.replace(spelling, sound), plain);
}

/**
 * Whether a typed name is the printed one, as far as spelling goes.
 *
 * A name without any letter (signs only) must be typed as it stands; nothing never matches.
 *
 * @example
 * namesMatch("Đorđe Živković", "djordje zivkovic"); // true
 * namesMatch("Đorđe Živković", "Ђорђе Живковић"); // true
 */
export function namesMatch(printed: string, typed: string): boolean {
  const [left, right] = [fold(printed), fold(typed)];
  if (left === "" || right === "") {
    const exact = typed.trim().normalize("NFC");
    return exact !== "" && exact === printed.trim().normalize("NFC");
  }
  return left === right;
}
