import { expect, test } from "vitest";
import { headerText } from "./header-text";

test.each([
  { text: "Ada Kovač", expected: "Ada Kovač", because: "names stay as they are" },
  {
    text: "Ada\r\nBcc: all@example.org",
    expected: "Ada Bcc: all@example.org",
    because: "CRLF begins no header",
  },
  { text: "a\rb\nc", expected: "a b c", because: "a lone CR or LF neither" },
  {
    text: "a\u2028b\u2029c\u0085d\u0000e",
    expected: "a b c d e",
    because: "nor anything some program reads as one",
  },
  { text: "a\u202egpj.exe", expected: "a gpj.exe", because: "nobody turns the reading direction" },
  { text: "  \t ", expected: "", because: "blank is empty" },
  { text: "x".repeat(500), expected: "x".repeat(200), because: "a header has a bound" },
])("$because", ({ text, expected }) => {
  expect(headerText(text)).toBe(expected);
});
