import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCyrillic } from "~/shared/serbian-script";
import { foldText, matchesAny } from "./text-match";

describe("typed texts are compared by their letters", () => {
  test.each([
    ["Ogata and Sen", "  ogata   AND sen ", "case and spaces"],
    ["Đinđić", "Djindjic", "dj for đ"],
    ["Đinđić", "Dindic", "no diacritics at all"],
    ["Šćepanović", "scepanovic", "diacritics"],
    ["ljudska bezbednost", "људска безбедност", "Cyrillic for Latin"],
    ["sećuritizacija", "сећуритизација.", "Cyrillic with a full stop"],
    ["İstanbul", "istanbul", "the Turkish capital i"],
    ["people-centred", "people–centred", "a dash for a hyphen"],
    ["“soft”", '"soft"', "quotes"],
    ["Straße", "STRASSE", "ß"],
  ])("%j and %j are one answer: %s", (accepted, typed) => expect(matchesAny(typed, [accepted])).toBe(true));

  test.each([
    ["", "nothing"],
    ["   ", "spaces"],
    [".", "a full stop"],
    ["externality cost", "more words"],
    ["external", "fewer letters"],
  ])('%j is not "externality": %s', (typed) => expect(matchesAny(typed, ["externality"])).toBe(false));

  test("folding a folded text changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        // A row of full stops loses one each time; no answer ends in two.
        fc.pre(!/\.\s*\.\s*$/.test(text.normalize("NFKC")));
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });

  test("Serbian words match in both scripts", () => {
    const letters = [..."abcčćdđefghijklmnoprsštuvzž "];
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, (text) => {
        expect(foldText(toCyrillic(text))).toBe(foldText(text));
      }),
    );
  });
});
