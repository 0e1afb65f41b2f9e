import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isComplete, readAnswer } from "./answer";
import { readNumbers } from "./numbers";
import type { QuestionForTaking } from "./question";

const base = { id: "q", points: 1, stem: "?" };
const [a, b, c] = ["aaa", "bbb", "ccc"].map((id) => ({ id, text: id }));
const of = {
  single: { ...base, type: "single", body: { options: [a!, b!] } },
  multiple: { ...base, type: "multiple", body: { options: [a!, b!, c!] } },
  truefalse: { ...base, type: "truefalse", body: {} },
  matching: { ...base, type: "matching", body: { left: [a!, b!], right: [c!] } },
  ordering: { ...base, type: "ordering", body: { items: [a!, b!] } },
  numeric: { ...base, type: "numeric", body: {} },
  short: { ...base, type: "short", body: {} },
  cloze: { ...base, type: "cloze", body: { gaps: 2 } },
} as const satisfies Record<string, QuestionForTaking>;

describe("what a form sends becomes an answer", () => {
  test.each([
    ["single", "aaa", "aaa"],
    ["single", "", null],
    ["multiple", ["", "bbb", "aaa", "aaa"], ["aaa", "bbb"]],
    ["multiple", "", null],
    ["multiple", "ccc", ["ccc"]],
    ["truefalse", "false", false],
    ["matching", { aaa: "ccc", bbb: "" }, { aaa: "ccc" }],
    ["ordering", { aaa: "2", bbb: "1" }, { aaa: 2, bbb: 1 }],
    ["numeric", " 2,5 ", "2,5"],
    ["short", " Sen ", "Sen"],
    ["short", "  ", null],
    ["cloze", { 1: "lasting", 2: " " }, { 1: "lasting" }],
  ] as const)("%s: %j is %j", (type, raw, answer) => expect(readAnswer(of[type], raw)).toEqual({ answer }));
});

describe("C7 what a question cannot take is refused", () => {
  test.each([
    ["single", ["aaa", "bbb"], "two where one is asked"],
    ["single", "ccc", "a choice of another question"],
    ["single", { aaa: "x" }, "an object"],
    ["single", undefined, "nothing at all"],
    ["multiple", ["aaa", "zzz"], "one foreign tick"],
    ["multiple", Array.from({ length: 50 }, () => "aaa"), "fifty ticks"],
    ["truefalse", "maybe", "neither"],
    ["truefalse", ["true", "false"], "both"],
    ["matching", { zzz: "ccc" }, "a foreign row"],
    ["matching", { aaa: "bbb" }, "a partner from the wrong side"],
    ["matching", "ccc", "no rows"],
    ["ordering", { aaa: "3" }, "a place beyond the last"],
    ["ordering", { aaa: "0" }, "place zero"],
    ["ordering", { aaa: "1.5" }, "half a place"],
    ["ordering", ["1", "2"], "a list"],
    ["numeric", "NaN", "no number"],
    ["numeric", "1e309", "an exponent"],
    ["numeric", "Infinity", "a word"],
    ["numeric", "0x10", "hexadecimal"],
    ["numeric", "9".repeat(41), "forty-one digits"],
    ["numeric", ["1", "2"], "two numbers"],
    ["short", "x".repeat(301), "an endless text"],
    ["short", ["a", "b"], "two texts"],
    ["cloze", { 3: "x" }, "a gap that is not there"],
    ["cloze", { 1: ["a", "b"] }, "two texts in one gap"],
    ["cloze", { 1: "x".repeat(1_000_000) }, "a megabyte"],
  ] as [keyof typeof of, unknown, string][])("%s, row %#", (type, raw) =>
    expect(readAnswer(of[type], raw)).toBeNull(),
  );

  test("whatever is sent, reading never throws", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(of)), fc.anything(), (question, raw) => {
        readAnswer(question, raw);
      }),
    );
  });
});

describe("an answer is complete when nothing is missing", () => {
  test.each([
    ["single", null, false],
    ["single", "aaa", true],
    ["truefalse", false, true],
    ["multiple", ["aaa"], true],
    ["matching", { aaa: "ccc" }, false],
    ["matching", { aaa: "ccc", bbb: "ccc" }, true],
    ["ordering", { aaa: 1 }, false],
    ["cloze", { 1: "x", 2: "y" }, true],
  ] as const)("%s: %j, %s", (type, answer, complete) => expect(isComplete(of[type], answer)).toBe(complete));
});

describe("typed numbers", () => {
  test.each([
    ["12", [12]],
    ["-0,5", [-0.5]],
    [".5", [0.5]],
    ["15,000", [15_000, 15]],
    ["15 000", [15_000]],
    ["15\u00a0000,5", [15_000.5]],
    ["1.234,5", [1234.5]],
    ["1,234.5", [1234.5]],
    ["1'234'567", [1_234_567]],
    ["1,23,456", []],
    ["1 2", []],
    ["1..2", []],
    ["--1", []],
    ["", []],
    ["-", []],
  ])("%j can mean %j", (text, numbers) => expect(readNumbers(text)).toEqual(numbers));

  test("what the computer prints, it reads", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${whole},${String(cents).padStart(2, "0")}`;
        expect(readNumbers(text)).toContain(Number(text.replace(",", ".")));
      }),
    );
  });
});
