import { describe, expect, test } from "vitest";
import { slugOf } from "./slug-of";

describe("a text in an address", () => {
  test.each([
    ["words", "Human Security: Paradigm Shift or Hot Air?", "human-security-paradigm-shift-or-hot-air"],
    ["Cyrillic", "Људска безбедност", "ljudska-bezbednost"],
    ["letters that have no Latin", "Ασφάλεια", "entry"],
    ["nothing", "", "entry"],
    ["one endless word", "a".repeat(300), "a".repeat(70)],
  ])("%s", (_, text, slug) => expect(slugOf(text)).toBe(slug));

  test("is cut between words", () => expect(slugOf(`${"word ".repeat(30)}`)).toHaveLength(69));
});
