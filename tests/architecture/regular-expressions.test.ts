import { describe, expect, test } from "vitest";
import { isNested, type Pattern, patternsIn, slowOn } from "./regular-expressions";
import { productCode, textOf } from "./source-files";

const patterns = productCode().flatMap((file) => patternsIn(file, textOf(file)));
const unique = [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).entries()];

/** Patterns with a repetition inside a repetition that somebody looked at, and why they are harmless. */
const REVIEWED: Readonly<Record<string, string>> = {};

const pattern = (literal: RegExp): Pattern => ({
  file: "planted.ts",
  line: 1,
  source: literal.source,
  flags: literal.flags,
});

describe("J6 no pattern in the code takes for ever", () => {
  test("there are patterns to look at", () => expect(unique.length).toBeGreaterThan(100));

  test.each(unique)("%s on 50 KB of what it likes least", (_name, one) => {
    expect(slowOn(one)).toBeUndefined();
  });

  test("no repetition stands inside a repetition", () => {
    const nested = unique.filter(([name, one]) => isNested(one) && !(name in REVIEWED));
    expect(nested.map(([name, { file, line }]) => `${file}:${line} ${name}`)).toEqual([]);
  });

  test.each([
    ["ever more ways to read the same", /^(a+)+$/],
    ["a search that begins anew at every letter", /\s+$/],
    ["two repetitions that share their letters", /^\d+\d+$/],
    ["a list whose separator may be missing", /^(?:\w+,?)+;/],
  ])("a planted one is found: %s", (_why, literal) => {
    expect(slowOn(pattern(literal))).toBeDefined();
  });

  test.each([/^[a-z0-9]+(?:-[a-z0-9]+)*$/, /^\w{1,80}$/, /[<>&]/g])("a plain one passes: %s", (literal) => {
    expect(slowOn(pattern(literal))).toBeUndefined();
    expect(isNested(pattern(literal))).toBe(false);
  });

  test("a repetition inside a repetition is seen", () => {
    expect([/^(a+)+$/, /(?:\w*x?)*/, /(\s+|y)+/].map((literal) => isNested(pattern(literal)))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
