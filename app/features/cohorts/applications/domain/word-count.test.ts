import { expect, test } from "vitest";
import { wordCount } from "./word-count";

test.each([
  { text: "", words: 0, because: "nothing is no word" },
  { text: " \n\t ", words: 0, because: "white space is none either" },
  { text: "one two  three", words: 3, because: "double spaces part nothing" },
  { text: "Мост код школе није осветљен", words: 5, because: "Cyrillic letters are letters" },
  { text: "Η γέφυρα, το σχολείο", words: 4, because: "so are Greek" },
  { text: "Наш мост – 2019.", words: 3, because: "a dash alone is no word, a year is one" },
  { text: "well-known o'clock çocuğun", words: 3, because: "hyphens and apostrophes join" },
  { text: "one\r\ntwo\u00a0three", words: 3, because: "lines and hard spaces part" },
])("“$text” has $words: $because", ({ text, words }) => {
  expect(wordCount(text)).toBe(words);
});
