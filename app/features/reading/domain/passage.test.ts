import { describe, expect, test } from "vitest";
import { bestPassage, excerptOf, searchWords, type TextBlock } from "./passage";

const shown = (text: string, query: string) =>
  excerptOf(text, searchWords(query))
    .parts.map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join("");

describe("what is looked for", () => {
  test.each([
    ["  Human   SECURITY ", ["human", "security"]],
    ["Људска безбедност", ["ljudska", "bezbednost"]],
    ["security Security", ["security"]],
    ["%_% * | & ! ( ) : '", []],
    ["", []],
  ])("%s", (query, words) => expect(searchWords(query)).toEqual(words));

  test("is a dozen words of forty letters at most", () => {
    const words = searchWords(Array.from({ length: 40 }, (_, n) => `${"x".repeat(60)}${n}`).join(" "));
    expect(words.every(({ length }) => length <= 40)).toBe(true);
    expect(searchWords(Array.from({ length: 40 }, (_, n) => `w${n}`).join(" "))).toHaveLength(12);
  });
});

describe("an excerpt", () => {
  test.each([
    ["Freedom from fear and freedom from want.", "freedom", "[Freedom] from fear and [freedom] from want."],
    ["Shahrbanou Tadjbakhsh wrote it.", "tađbakš tadjbakhsh", "Shahrbanou [Tadjbakhsh] wrote it."],
    ["Људска безбедност је појам.", "ljudska bezbednost", "[Људска] [безбедност] је појам."],
    ["People’s security and the state's.", "peoples", "[People’s] security and the state's."],
    ["The 'peoples' of it", "peoples", "The '[peoples]' of it"],
    ["In an inn.", "in", "[In] an inn."],
    ["Nothing here.", "absent", "Nothing here."],
    ["<script>alert(1)</script>", "script", "<[script]>alert(1)</[script]>"],
  ])("%s | %s", (text, query, marked) => expect(shown(text, query)).toBe(marked));

  test("is short, whatever the text, and holds the first hit", () => {
    const long = `${"lorem ipsum ".repeat(2_000)}needle ${"dolor sit ".repeat(2_000)}`;
    const words = shown(long, "needle");
    expect(words).toContain("[needle]");
    expect(words.length).toBeLessThan(280);
    expect(shown("x".repeat(50_000), "y").length).toBeLessThan(280);
  });
});

describe("the best passage", () => {
  const block = (text: string, headingId: string | null = null): TextBlock => ({
    hash: text,
    text,
    isHeading: headingId !== null,
    headingId,
  });

  test("has most of the words, and says what it stands under", () => {
    const blocks = [
      block("A human being."),
      block("The concept", "part-the-concept"),
      block("Security of states."),
      block("Human security is about people."),
    ];
    expect(bestPassage(blocks, ["human", "security"])).toEqual({
      heading: "The concept",
      headingId: "part-the-concept",
      parts: [
        { text: "Human", isHit: true },
        { text: " ", isHit: false },
        { text: "security", isHit: true },
        { text: " is about people.", isHit: false },
      ],
    });
  });

  test("of a text without them is its beginning", () =>
    expect(bestPassage([block("Title", "part-title"), block("First words.")], ["absent"])).toEqual({
      heading: "Title",
      headingId: "part-title",
      parts: [{ text: "First words.", isHit: false }],
    }));

  test("of an empty text is none", () => expect(bestPassage([], ["a"])).toBeNull());
});
