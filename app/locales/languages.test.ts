import { expect, test } from "vitest";
import { negotiateLanguage } from "./languages";

test.each([
  { header: "sq", tag: "sq", because: "it is one of ours" },
  { header: "sq-XK,sq;q=0.9,en;q=0.8", tag: "sq", because: "every region reads the standard language" },
  { header: "aln,de;q=0.5", tag: "sq", because: "Gheg readers do too" },
  { header: "de-DE,de;q=0.9,sq;q=0.7,en;q=0.3", tag: "sq", because: "the first that we have counts" },
  { header: "sr-Cyrl,sr;q=0.9", tag: "sr-Cyrl", because: "a script that is named is kept" },
  { header: "sr-Cyrl-RS", tag: "sr-Cyrl", because: "a region beside it changes nothing" },
  { header: "sr-Cyrl-ME,en;q=0.5", tag: "sr-Cyrl", because: "wherever that region is" },
  { header: "sr-Latn-RS", tag: "sr-Latn", because: "a script that is named is kept" },
  { header: "cnr-Cyrl", tag: "sr-Cyrl", because: "these texts serve readers of Montenegrin" },
  { header: "bs-BA", tag: "sr-Latn", because: "these texts serve readers of Bosnian" },
  { header: "en;q=0.2,sq;q=0.8", tag: "sq", because: "quality goes before place" },
  { header: "de,tr;q=0.9", tag: null, because: "we have neither" },
])("$header is answered in $tag: $because", ({ header, tag }) => {
  expect(negotiateLanguage(header)).toBe(tag);
});
