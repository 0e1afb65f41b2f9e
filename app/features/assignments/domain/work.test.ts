import { describe, expect, test } from "vitest";
import { countedWords, findGaps, fitToBrief, type Work, type WorkRules, wordLimits } from "./work";

const rules: WorkRules = {
  sections: [
    { id: "summary", title: "Summary", hint: "", words: 10 },
    { id: "problem", title: "Problem", hint: "", words: 10 },
    { id: "sources", title: "Sources", hint: "" },
  ],
  themes: ["Air"],
  minWords: 20,
  maxWords: 30,
  tolerancePercent: 10,
};
const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(" ");
const whole = (more: Partial<Work> = {}, problem = 10): Work => ({
  title: "A title",
  country: "BA",
  theme: "Air",
  sections: { summary: words(10), problem: words(problem), sources: "Eight of them" },
  ...more,
});

test("the length leaves out sections without a number of words", () => {
  expect(countedWords({ summary: "a b", problem: "c", sources: "d e f" }, rules.sections)).toBe(3);
});

test("limits bend by the tolerance and no further", () => {
  expect(wordLimits(rules)).toEqual({ lowest: 18, highest: 33 });
});

describe("findGaps", () => {
  test.each([
    [whole(), [], "complete"],
    [whole({}, 8), [], "18 words, the least that is taken"],
    [whole({}, 7), ["sections.problem"], "17 words, one too few"],
    [whole({}, 23), [], "33 words, the most"],
    [whole({}, 24), ["sections.problem"], "34 words, one too many"],
    [whole({ title: "" }), ["title"], "no title"],
    [whole({ country: null }), ["country"], "no country"],
    [whole({ theme: "Water" }), ["theme"], "a theme that is not offered"],
    [
      whole({ sections: { summary: words(30), problem: "  ", sources: "x" } }),
      ["sections.problem"],
      "a section of blanks",
    ],
  ])("case %#", (work, fields, _because) => {
    expect(Object.keys(findGaps(work, rules))).toEqual(fields);
  });

  test("says how many words there are and how many are needed", () => {
    expect(findGaps(whole({}, 7), rules)["sections.problem"]).toBe(
      "assignments:errors.too-short?words=17&lowest=18&highest=33",
    );
  });
});

test("sections the brief does not know are dropped", () => {
  const { sections } = fitToBrief(whole({ sections: { summary: "a\r\nb  ", evil: "x" } }), rules);
  expect(sections).toEqual({ summary: "a\nb", problem: "", sources: "" });
});
