import { describe, expect, test } from "vitest";
import { isFieldName } from "./field-names";

describe("J3, K5 a form's field is named plainly", () => {
  test.each([
    "email",
    "sections.problem",
    "ratings.clarity.points",
    "choices[]",
    "choices[12]",
    "a-b_c",
    "Æ",
  ])("%s is taken", (name) => expect(isFieldName(name)).toBe(true));

  const refused: [why: string, name: string][] = [
    ["the prototype", "__proto__"],
    ["the prototype, further in", "a.__proto__.b"],
    ["the constructor, in brackets", "a[constructor]"],
    ["how long a list is", "choices.length"],
    ["a list of four thousand million places", "choices[4294967290]"],
    ["the same without brackets", "choices.4294967290"],
    ["a list in a list in a list", "a[0][0][0][0][0][0][0]"],
    ["a place that nobody fills", "choices[1000]"],
    ["depth without end", "a.".repeat(50_000)],
    ["a name without end", "a".repeat(201)],
    ["what the library of forms means by it", "__intent__"],
    ["and by this", "__state__"],
  ];
  test.each(refused)("%s is refused", (_why, name) => expect(isFieldName(name)).toBe(false));
});
