import { describe, expect, test } from "vitest";
import { meantWords, mistakesBetween, tsqueryOf, typedWords } from "./typed-words";

test("what was typed is taken apart into folded words, each once, twelve at most", () => {
  expect(typedWords("Људска  безбедност, ljudska!")).toEqual(["ljudska", "bezbednost"]);
  expect(typedWords(" – ")).toEqual([]);
  expect(typedWords(Array.from({ length: 40 }, (_, n) => `w${n}`).join(" "))).toHaveLength(12);
  expect(typedWords("a".repeat(200))[0]).toHaveLength(40);
});

describe("mistakes between two words", () => {
  test.each([
    ["the same", "security", "security", 0],
    ["one letter left out", "securty", "security", 1],
    ["two letters turned round", "secuirty", "security", 1],
    ["one exchanged", "sekurity", "security", 1],
    ["more than counted", "peace", "security", 3],
    ["nothing", "", "ab", 2],
  ])("%s", (_, one, other, mistakes) => expect(mistakesBetween(one, other, 2)).toBe(mistakes));
});

test("of words that look alike only those are meant that differ by a mistake or two; short words by none", () => {
  expect(meantWords("securty", ["security", "secure", "securities"])).toEqual(["security"]);
  expect(meantWords("und", ["und0", "uno"])).toEqual([]);
  expect(meantWords("police", [])).toEqual([]);
});

test("a query seeks beginnings of words, and those meant whole", () => {
  expect(
    tsqueryOf([
      { typed: "un", meant: [] },
      { typed: "securty", meant: ["security", "securely"] },
      { typed: "poli", meant: [] },
    ]),
  ).toBe("'un' & ('security' | 'securely') & 'poli':*");
});
