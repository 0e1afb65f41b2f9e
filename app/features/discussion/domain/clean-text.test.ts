import { describe, expect, test } from "vitest";
import { cleanLine, cleanText } from "./clean-text";

describe("what was typed", () => {
  test.each([
    ["keeps its words and lines", "One,\ntwo – čačak", "One,\ntwo – čačak"],
    ["has one kind of line break", "One\r\ntwo\rthree\u2028four", "One\ntwo\nthree\nfour"],
    ["has at most one empty line in a row", "One\n\n\n \n\ntwo", "One\n\ntwo"],
    ["loses what cannot be seen", "\u0000a\u202Egnp.\u2066exe\uFEFF", "agnp.exe"],
    ["keeps what joins letters", "می\u200cخواهم 👩\u200d🌾", "می\u200cخواهم 👩\u200d🌾"],
    ["is nothing where there was nothing", " \n\t\u200B \n", ""],
  ])("%s", (_what, typed, kept) => expect(cleanText(typed)).toBe(kept));

  test("a line has no breaks", () => expect(cleanLine(" One\r\n\ttwo  three ")).toBe("One two three"));
});
