import { expect, test } from "vitest";
import { countWords } from "~/shared/words";
import { countIn } from "./text-length";

test.each(["", "  ", "Who pays – and why?", "Наш мост – 2019.", "well-known\n\n2026. •", "a\u00a0b", "… —"])(
  "the browser counts the words of %j as the server does",
  (text) => expect(countIn(text, "words")).toBe(countWords(text)),
);

test("characters are counted as a person does, also beyond the basic plane", () => {
  expect(countIn("ljeto 🌍", "characters")).toBe(7);
});
