import { COMMON_PHRASES, COMMON_WORDS } from "./common-words";
import { readings } from "./fold";
import { isKeyboardWalk, isRepetition } from "./keyboard";

const inList = (text: string) => text.trim().split(/\s+/);
const WORDS = new Set(inList(COMMON_WORDS));
const PHRASES = new Set(inList(COMMON_PHRASES));
const LONGEST_WORD = Math.max(...[...WORDS].map(({ length }) => length));

/** Two common words are one guess; from three on it is a sentence, unless it is one everybody says. */
const WORDS_OF_A_GUESS = 2;
/** So many figures are a telephone number, a date or a document's number. */
const LONGEST_NUMBER = 15;

/**
 * Whether a password is one that guessing begins with: a common word or two with numbers and signs around them,
 * a sentence everybody says, a walk over the keyboard, a number, one piece repeated. Capitals, marks, scripts and
 * signs for letters make no difference.
 *
 * @example
 * isCommonPassword("P@ssw0rd2027!"); // true
 * isCommonPassword("Лозинка12345"); // true
 * isCommonPassword("a walk along the river"); // false
 */
export function isCommonPassword(password: string): boolean {
  if (isRepetition(password) || isKeyboardWalk(password)) return true;
  const figures = password.replace(/[\s./+()-]/g, "");
  if (/^\p{N}+$/u.test(figures) && figures.length <= LONGEST_NUMBER) return true;
  return readings(password).some(isGuessed);
}

function isGuessed(reading: string): boolean {
  const letters = reading.replace(/[^a-z]/g, "");
  if (letters.length === 0) return false;
  // What stands between the letters counts: random figures among them are no common password.
  const additions = reading.length - letters.length;
  if (additions > letters.length + 6) return false;
  return PHRASES.has(letters) || isOneWordRepeated(letters) || canBeCutInto(letters, WORDS_OF_A_GUESS);
}

/** Whether letters are at most so many common words one after the other. */
function canBeCutInto(letters: string, words: number): boolean {
  if (letters.length === 0) return true;
  if (words === 0) return false;
  for (let end = Math.min(LONGEST_WORD, letters.length); end > 0; end -= 1) {
    if (WORDS.has(letters.slice(0, end)) && canBeCutInto(letters.slice(end), words - 1)) return true;
  }
  return false;
}

function isOneWordRepeated(letters: string): boolean {
  for (let size = 2; size * 2 <= letters.length; size += 1) {
    const word = letters.slice(0, size);
    if (letters.length % size === 0 && WORDS.has(word) && letters === word.repeat(letters.length / size))
      return true;
  }
  return false;
}
