import { foldWords } from "~/shared/fold-words";

/** More words than this make no search narrower. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** The words of what was typed, folded, each once. */
export const typedWords = (text: string): string[] =>
  [...new Set(foldWords(text).split(" "))]
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));

/** How many mistakes a word of this length may have and still be meant. */
const mistakesIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Letters that were left out, added, exchanged or turned round between two words, counted no further than `most`.
 *
 * @example
 * mistakesBetween("securty", "security", 2); // 1
 */
export function mistakesBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length]!;
}

/** Of words that look alike, those that may have been meant: with the fewest mistakes, three at most. */
export function meantWords(typed: string, alike: readonly string[]): string[] {
  const most = mistakesIn(typed);
  const judged = alike
    .map((word) => ({ word, mistakes: mistakesBetween(typed, word, most) }))
    .filter(({ mistakes }) => mistakes <= most);
  const fewest = Math.min(...judged.map(({ mistakes }) => mistakes));
  return judged
    .filter(({ mistakes }) => mistakes === fewest)
    .slice(0, 3)
    .map(({ word }) => word);
}

/** A word as it was typed, and what is looked for: itself, or the words it was taken for. */
export interface SoughtWord {
  readonly typed: string;
  /** Empty: the word stands in the library as it was typed, or nothing is like it. */
  readonly meant: readonly string[];
}

/** Short words are sought whole: "a" begins half of all. */
const SHORTEST_START = 3;

/** Folded words hold letters and digits alone, so nothing in them can be taken for a sign of the query. */
const beginning = (word: string): string => `'${word}'${word.length < SHORTEST_START ? "" : ":*"}`;

/** A query for `to_tsquery`: every word, or the beginning of one; the words that are meant instead, whole. */
export const tsqueryOf = (words: readonly SoughtWord[]): string =>
  words
    .map(({ typed, meant }) =>
      meant.length > 0 ? `(${meant.map((word) => `'${word}'`).join(" | ")})` : beginning(typed),
    )
    .join(" & ");
