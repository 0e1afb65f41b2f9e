import { expect, test } from "vitest";
import { countWords } from "./words";

test.each([
  ["", 0, "nothing"],
  ["  \n ", 0, "blanks alone"],
  ["Who pays – and why?", 4, "a dash is no word"],
  ["• one\n• two", 2, "bullets are no words"],
  ["Šta je to? Шта је то?", 6, "any alphabet"],
  ["41 days, 71 of 96", 5, "numbers are words"],
  ["well-being o'clock çocuğun", 3, "hyphens and apostrophes join"],
  ["one two  three", 3, "double spaces part nothing"],
  ["one\r\ntwo\u00a0three", 3, "lines and hard spaces part"],
  ["Η γέφυρα, το σχολείο", 4, "Greek letters are letters"],
])("%j has %i: %s", (text, count, _because) => expect(countWords(text)).toBe(count));
