import { describe, expect, test } from "vitest";
import { anchorOf, findPlace } from "./anchor";
import type { TextBlock } from "./passage";

const text = (...blocks: string[]): TextBlock[] =>
  blocks.map((words) => ({ hash: `hash of ${words}`, text: words, isHeading: false, headingId: null }));

const FIRST = "Security was long understood as the security of states and of their borders.";
const SECOND = "In 1994 a report asked whose security it was, and answered: that of people.";
const THIRD = "Since then the idea has been argued about, used, and set aside again.";
const before = text(FIRST, SECOND, THIRD);
const second = anchorOf(before, 1);

describe("a remembered place", () => {
  test.each([
    ["stands where it stood", before, { state: "there", index: 1 }],
    ["moves with its words", text("New.", "Another.", FIRST, THIRD, SECOND), { state: "there", index: 4 }],
    ["goes on longer", text(FIRST, `${SECOND} It was widely read.`, THIRD), { state: "changed", index: 1 }],
    [
      "has a word mended",
      text(FIRST, SECOND.replace("1994", "the year 1994"), THIRD),
      { state: "changed", index: 1 },
    ],
    [
      "was written anew between the same neighbours",
      text(FIRST, "A report of the United Nations asked in 1994 about people.", THIRD),
      { state: "changed", index: 1 },
    ],
    ["was taken out", text(FIRST, THIRD), { state: "gone" }],
    ["was replaced by something else", text(FIRST, "Bananas are yellow.", THIRD), { state: "gone" }],
    ["is in an empty text", [], { state: "gone" }],
  ] as const)("%s", (_, now, place) => expect(findPlace(now, second)).toEqual(place));

  test("is told from its like by what stands around it", () => {
    const twice = text("One.", "Same words.", "Two.", "Same words.", "Three.");
    expect(findPlace(twice, anchorOf(twice, 1))).toEqual({ state: "there", index: 1 });
    expect(findPlace(twice, anchorOf(twice, 3))).toEqual({ state: "there", index: 3 });
  });

  test("without words is found as it was or not at all", () => {
    const drawing = text("One.", "", "Two.");
    expect(findPlace(drawing, anchorOf(drawing, 1))).toEqual({ state: "there", index: 1 });
    expect(findPlace(text("One.", "Two."), anchorOf(drawing, 1))).toEqual({ state: "gone" });
  });

  test("keeps no more than the beginning of a long text", () => {
    const { quote, prefix, suffix } = anchorOf(
      text("a ".repeat(5_000), "b ".repeat(5_000), "c ".repeat(5_000)),
      1,
    );
    expect([quote.length, prefix.length <= 60, suffix.length <= 60]).toEqual([300, true, true]);
  });
});
