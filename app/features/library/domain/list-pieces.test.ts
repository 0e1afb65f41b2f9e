import { describe, expect, test } from "vitest";
import { formatOf, piecesOfBibtex, piecesOfJson, piecesOfRis } from "./list-pieces";

test.each([
  ["BibTeX", "% mine\n\n@article{a, title={b}}", "bibtex"],
  ["RIS", "TY  - JOUR\nER  - ", "ris"],
  ["RIS after a word of its program", "Provider: X\nTY  - JOUR", "ris"],
  ["a list of JSON", '[{"type":"book"}]', "csl"],
  ["one object of JSON", ' {"type":"book"}', "csl"],
  ["a letter", "Dear library, mail me@example.org", null],
  ["nothing", "", null],
])("%s is known by how it begins", (_, text, format) => expect(formatOf(text)).toBe(format));

const told = (pieces: readonly { line: number; problem: string | null }[]) =>
  pieces.map(({ line, problem }) => [line, problem]);

describe("a list is taken apart", () => {
  test("BibTeX: an entry whose braces do not close costs itself alone; abbreviations come apart", () => {
    const { pieces, strings } = piecesOfBibtex(
      '@string{un = "UN"}\n@comment{x}\n@book{a,\n title={{A} b},\n}\n@book{b, title={open\n@book{c, title={C}}\r\n@misc{d',
    );
    expect(told(pieces)).toEqual([
      [3, null],
      [6, "unfinished"],
      [7, null],
      [8, "unfinished"],
    ]);
    expect(pieces[0]?.text).toContain("{A} b");
    expect(strings).toBe('@string{un = "UN"}\n');
  });

  test("RIS: from TY to ER; one that does not end, and what stands between, is told", () => {
    const pieces = piecesOfRis(
      "TY  - BOOK\nTI  - A\nER  - \n\nstray\nmore\nTY  - BOOK\nTI  - B\nTY  - JOUR\nTI  - C\nER  -\nTY  - GEN",
    );
    expect(told(pieces)).toEqual([
      [1, null],
      [5, "unknown-start"],
      [7, "unfinished"],
      [9, null],
      [12, "unfinished"],
    ]);
  });

  test("JSON: object by object, braces in texts aside", () => {
    const pieces = piecesOfJson('[\n{"title":"} \\" {"},\n{"a":{"b":1}},\n{"c"');
    expect(told(pieces)).toEqual([
      [2, null],
      [3, null],
      [4, "unfinished"],
    ]);
    expect(JSON.parse(pieces[0]?.text ?? "")).toEqual({ title: '} " {' });
  });

  test("what is longer than any publication is told, and not kept", () => {
    const { pieces } = piecesOfBibtex(`@book{a, title={${"x".repeat(60_000)}}}`);
    expect(pieces).toEqual([{ line: 1, text: "", problem: "too-long" }]);
  });
});
