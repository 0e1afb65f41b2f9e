import { describe, expect, test } from "vitest";
import { GUARDS } from "../guards/guards";
import { textOf } from "./source-files";

/** The cases that must hold, each with a guard that can be taken out. */
const CASES =
  "A1 A2 A3 A4 A6 A7 A8 A15 B1 B2 B3 B4 B5 B12 B14 C1 C4 C5 C7 D1 D9 I1 I2 I3 I4 I5 I8 I9 K4 M4 M5 M6 M7".split(
    " ",
  );

test("every case has a guard", () => {
  expect(CASES.filter((wanted) => !GUARDS.some(({ id }) => id === wanted))).toEqual([]);
});

describe("each guard that `npm run guards` takes out stands where the list says", () => {
  test.each(GUARDS.map((guard) => [`${guard.id} ${guard.what}`, guard] as const))(
    "%s",
    (_name, { edits, test: { file } }) => {
      for (const edit of edits) {
        expect([edit.search, textOf(edit.file).split(edit.search).length - 1]).toEqual([edit.search, 1]);
        expect(edit.replace).not.toBe(edit.search);
      }
      expect(textOf(file)).not.toBe("");
    },
  );
});
