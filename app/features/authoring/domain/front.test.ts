import { describe, expect, test } from "vitest";
import { linesOfFront, linesOfSources, type PublishedFront, toPublished, toWritten } from "./front";

const FULL: PublishedFront = {
  title: "Seven windows",
  minutes: 12,
  outcomes: ["name the seven dimensions"],
  terms: ["human-security"],
  sources: [
    { id: "undp-1994", source: "W01", locator: "p. 24" },
    { id: "un-2012", source: "W02" },
  ],
  contentNote: "Speaks of war.",
  reviewBy: "2027-05-01",
  checkedOn: "2026-11",
};

describe("what stands around a text", () => {
  test("is the same after it was written on and published again", () => {
    expect(toPublished(toWritten(FULL), 500)).toEqual(FULL);
    const bare = { title: "t", minutes: 1, outcomes: [], terms: [], sources: [] };
    expect(toPublished(toWritten(bare), 500)).toEqual(bare);
  });

  test.each([
    [undefined, 900, 5],
    [undefined, 10, 1],
    [30, 900, 30],
  ])("minutes given %s, %i words: %i", (minutes, words, expected) => {
    expect(toPublished(toWritten({ title: "t", minutes }), words).minutes).toBe(expected);
  });

  test("is shown line by line", () => {
    expect(linesOfFront(toWritten(FULL))).toEqual([
      ...["Seven windows", "12 min", "• name the seven dimensions", "human-security"],
      ...["[undp-1994] · W01 · p. 24", "[un-2012] · W02", "Speaks of war.", "2027-05-01", "2026-11"],
    ]);
    expect(linesOfSources(toWritten(FULL).sources)).toBe("undp-1994 | W01 | p. 24\nun-2012 | W02");
  });
});
