import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choice, mergeStretches, stretchesOf } from "./merge-texts";

const key = (block: string) => block;
const merge = (theirs: string, mine: string, ...choices: (Choice | undefined)[]) =>
  mergeStretches(stretchesOf([...theirs], [...mine], key), choices).join("");

describe("one text of two", () => {
  test.each<[theirs: string, mine: string, choices: (Choice | undefined)[], merged: string, because: string]>(
    [
      ["abc", "abc", [], "abc", "the same twice is one text"],
      ["abc", "axc", ["mine"], "axc", "mine is taken"],
      ["abc", "axc", ["theirs"], "abc", "theirs is taken"],
      ["abc", "axc", ["both"], "abxc", "both: theirs first"],
      ["abc", "axc", [], "abxc", "without a choice nothing is lost"],
      ["abcd", "xbcy", ["mine", "theirs"], "xbcd", "each stretch by its own choice"],
      ["abc", "ac", ["mine"], "ac", "what I removed goes"],
      ["abc", "ac", ["theirs"], "abc", "or stays"],
      ["", "ab", ["mine"], "ab", "one side may be empty"],
    ],
  )("%s and %s by %j: %s (%5$s)", (theirs, mine, choices, merged) => {
    expect(merge(theirs, mine, ...choices)).toBe(merged);
  });

  test("taking one side everywhere gives that side, whatever the texts; without choices no block is lost", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (theirs, mine) => {
        const stretches = stretchesOf(theirs, mine, key);
        const everywhere = (choice: Choice) =>
          mergeStretches(
            stretches,
            stretches.map(() => choice),
          );
        expect(everywhere("mine")).toEqual(mine);
        expect(everywhere("theirs")).toEqual(theirs);
        const all = mergeStretches(stretches, []);
        const count = (list: readonly string[], block: string) => list.filter((one) => one === block).length;
        for (const block of "abcd")
          expect(count(all, block)).toBeGreaterThanOrEqual(
            Math.max(count(theirs, block), count(mine, block)),
          );
      }),
    );
  });
});
