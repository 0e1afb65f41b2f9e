import { expect, test } from "vitest";
import { safeWords } from "./safe-words";

test.each([
  ["550 no such user ana@example.org", "550 no such user […]"],
  ["connect to postgresql://owner:secret@db.internal/school failed", "connect to […] failed"],
  ["GET /reset?token=abcdef failed", "GET /reset?[…] failed"],
  ["key AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA is wrong", "key […] is wrong"],
  ["two\n  lines", "two lines"],
  ["The worker fell silent", "The worker fell silent"],
])("L5 %j is shown as %j", (text, shown) => {
  expect(safeWords(text)).toBe(shown);
});

test("a long error is cut", () => {
  expect(safeWords("no ".repeat(500)).length).toBeLessThan(310);
});
