import { describe, expect, test } from "vitest";
import { countryName, inOrder, isCountryCode, listCountries } from "./countries";

describe("countryName", () => {
  test.each([
    { code: "XK", locale: "en", name: "Kosovo*", because: "the name carries its footnote" },
    { code: "XK", locale: "sr-Cyrl", name: "Косово*", because: "in every script" },
    { code: "XK", locale: "sq", name: "Kosovë*", because: "in every language of the interface" },
    { code: "MK", locale: "sq", name: "Maqedonia e Veriut", because: "the name since 2019" },
    { code: "XK", locale: "tr", name: "Kosova*", because: "also in languages with no fixed name" },
    { code: "MK", locale: "en", name: "North Macedonia", because: "the name since 2019" },
    { code: "TR", locale: "en", name: "Türkiye", because: "the name since 2022" },
    { code: "BA", locale: "en", name: "Bosnia and Herzegovina", because: "no ampersand in a country" },
    { code: "RS", locale: "en", name: "Serbia", because: "the rest is as CLDR has it" },
    { code: "ZZ", locale: "en", name: "ZZ", because: "an unknown code is not dressed up" },
  ])("$code in $locale is $name: $because", ({ code, locale, name }) => {
    expect(countryName(code, locale)).toBe(name);
  });
});

test("the list follows the reader's alphabet, not the code's", () => {
  expect(inOrder(["TR", "AL", "XK", "GR"], "en").map((c) => c.code)).toEqual(["AL", "GR", "XK", "TR"]);
  expect(inOrder(["RS", "XK", "AL", "BG"], "sr-Cyrl").map((c) => c.code)).toEqual(["AL", "BG", "XK", "RS"]);
});

test("the list holds every country once and nothing that is none", () => {
  const codes = listCountries("en").map((c) => c.code);
  expect(new Set(codes).size).toBe(250);
  expect(isCountryCode("*")).toBe(false);
  expect(isCountryCode("EU")).toBe(false);
});
