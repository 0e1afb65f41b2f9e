import { expect, test } from "vitest";
import { ownFirst } from "./own-first";

test.each([
  ["the original where nothing is translated", "en", [], "sq", ["en"]],
  ["the reader's own", "en", ["sq", "sr-Latn"], "sq", ["sq", "en", "sr-Latn"]],
  ["their script", "en", ["sq", "sr-Latn", "sr-Cyrl"], "sr-Cyrl", ["sr-Cyrl", "en", "sq", "sr-Latn"]],
  ["the original for who reads it", "en", ["sq", "sr-Latn"], "en", ["en", "sq", "sr-Latn"]],
  ["the original where theirs is missing", "en", ["sr-Latn"], "sq", ["en", "sr-Latn"]],
  ["each once", "sq", ["sq", "tr"], "tr", ["tr", "sq"]],
])("%s", (_, original, tags, locale, languages) => {
  expect(ownFirst(original, tags, locale)).toEqual(languages);
});
