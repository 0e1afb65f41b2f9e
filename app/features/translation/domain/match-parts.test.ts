import { describe, expect, test } from "vitest";
import { countStates, matchParts, type SourcePart, type TranslatedPart } from "./match-parts";

const LAMP = "A street lamp beside a hospital has been broken since spring.";
const MENDED = "A street lamp beside a hospital has been broken since last autumn.";
const BUS = "Nobody asks at the bus stop, and the electrician is never called.";

const source = (words: string, kind = "paragraph"): SourcePart => ({
  hash: `${kind}:${words}`,
  kind,
  words,
  isWordless: words === "",
});
const made = (words: string, position = 0, kind = "paragraph"): TranslatedPart => ({
  sourceHash: `${kind}:${words}`,
  kind,
  words,
  position,
});

describe("what becomes of translated parts", () => {
  test.each<[string, SourcePart[], TranslatedPart[], [string, number | null][]]>([
    ["the same original", [source(LAMP)], [made(LAMP)], [["current", 0]]],
    ["an original that changed", [source(MENDED)], [made(LAMP)], [["stale", 0]]],
    ["an original that is another one now", [source(BUS)], [made(LAMP)], [["missing", null]]],
    [
      "a new part before an old one",
      [source(BUS), source(LAMP)],
      [made(LAMP)],
      [
        ["missing", null],
        ["current", 0],
      ],
    ],
    [
      "parts that changed places",
      [source(BUS), source(LAMP)],
      [made(LAMP, 0), made(BUS, 1)],
      [
        ["current", 1],
        ["current", 0],
      ],
    ],
    [
      "the same words as another kind of block",
      [source(LAMP, "blockquote")],
      [made(LAMP)],
      [["missing", null]],
    ],
    [
      "a part without words",
      [source(""), source(LAMP)],
      [made(LAMP)],
      [
        ["wordless", null],
        ["current", 0],
      ],
    ],
    [
      "two parts with the same original",
      [source(LAMP), source(LAMP)],
      [made(LAMP, 1), made(LAMP, 0)],
      [
        ["current", 1],
        ["current", 0],
      ],
    ],
    [
      "one translation for two parts",
      [source(LAMP), source(LAMP)],
      [made(LAMP)],
      [
        ["current", 0],
        ["missing", null],
      ],
    ],
    [
      "the original itself before an earlier version of it",
      [source(MENDED), source(LAMP)],
      [made(LAMP)],
      [
        ["missing", null],
        ["current", 0],
      ],
    ],
    [
      "an original that nobody knows any more",
      [source(LAMP)],
      [{ ...made(LAMP), sourceHash: "" }],
      [["stale", 0]],
    ],
    ["a part that left", [], [made(LAMP)], []],
  ])("%s", (_what, sources, translated, expected) => {
    const found = matchParts(sources, translated).map((part) => [
      part.state,
      part.translated && translated.indexOf(part.translated),
    ]);
    expect(found).toEqual(expected);
  });

  test("parts are counted, wordless ones are not", () => {
    expect(countStates(["current", "stale", "missing", "missing", "wordless"])).toEqual({
      parts: 4,
      stale: 1,
      missing: 2,
    });
  });
});
