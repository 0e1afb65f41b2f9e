import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWords } from "./fold-words";

describe("a text as searching sees it", () => {
  test.each([
    ["Serbian without its marks", "Ljudska bezbednost", "ljudska bezbednost"],
    ["Serbian in Cyrillic", "Људска безбедност", "ljudska bezbednost"],
    ["a name with đ", "Đorđević", "dordevic"],
    ["the same typed as dj", "Djordjevic", "dordevic"],
    ["the same in Cyrillic", "ЂОРЂЕВИЋ", "dordevic"],
    ["č, ć, š and ž", "Čačak, ćošak, šuma, žaba", "cacak cosak suma zaba"],
    ["Macedonian ѓ and ќ", "Ѓорѓи Ќулавкова", "gjorgji kjulavkova"],
    ["ѓ written as a letter and a mark", "г\u0301орг\u0301и", "gjorgji"],
    ["Bulgarian й and щ", "Човешкият щит", "coveskijat stit"],
    ["Albanian", "Siguria njerëzore, çështje", "siguria njerezore cestje".replace("cestje", "ceshtje")],
    ["Turkish dotted capital", "İNSAN güvenliği", "insan guvenligi"],
    ["Turkish dotless", "ışık IŞIK", "isik isik"],
    ["Greek capitals and the last s", "ΑΝΘΡΏΠΙΝΗ ασφάλειας", "ανθρωπινη ασφαλειασ"],
    ["symbols and numbers", "A/RES/66/290 (2012)", "a res 66 290 2012"],
    ["an apostrophe joins", "society's women’s", "societys womens"],
    ["ligatures and wide letters", "ﬁle ＡＢ", "file ab"],
    ["nothing", " –… ", ""],
  ])("%s", (_, text, folded) => expect(foldWords(text)).toBe(folded));

  test("is folded already when it has been folded", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        (text) => foldWords(foldWords(text)) === foldWords(text),
      ),
    );
  });
});
