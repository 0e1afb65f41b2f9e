const LONGEST = 40;
/** Room for "-99". */
const ROOM = 3;

/**
 * A key for a new source of a course: what was proposed, as far as keys may be written so, with a number behind it where
 * the course has a source of that key.
 *
 * @param taken keys of the course, in small letters: a lesson calls its sources by them in small letters.
 */
export function freeKey(proposed: string, taken: ReadonlySet<string>): string {
  const plain = proposed
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, LONGEST - ROOM)
    .replace(/^-+|-+$/g, "");
  const key = plain || "work";
  if (!taken.has(key.toLowerCase())) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`.toLowerCase())) number += 1;
  return `${key}-${number}`;
}
