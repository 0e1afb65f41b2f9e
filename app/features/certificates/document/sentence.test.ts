import { expect, test } from "vitest";
import { stretches } from "./sentence";

test("keeps the order the translation gives", () => {
  const parts = stretches(({ a, b }) => `${b} before ${a}`, { a: "first", b: "second" });
  expect(parts).toEqual([
    { text: "second", value: "b" },
    { text: " before ", value: null },
    { text: "first", value: "a" },
  ]);
});

test.each(["{{7*7}}", "$t(common:brand)", "<b>bold</b>", "a) Tj (b"])(
  "leaves a value as text: %s",
  (title) => {
    expect(stretches(({ value }) => `wrote ${value}.`, { value: title })[1]).toEqual({
      text: title,
      value: "value",
    });
  },
);

test("leaves out what is empty", () => {
  expect(stretches(({ a }) => `${a}`, { a: "" })).toEqual([]);
});
