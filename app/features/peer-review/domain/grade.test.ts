import { describe, expect, test } from "vitest";
import { suggestGrade } from "./grade";

const review = (percent: number, ...points: number[]) => ({
  percent,
  ratings: points.map((p, n) => ({ criterionId: `c${n}`, points: p })),
});

describe("suggestGrade", () => {
  test.each([
    { percents: [], expected: null, because: "no review" },
    { percents: [90], expected: null, because: "one is below the quorum" },
    { percents: [60, 80], expected: 70, because: "two are enough" },
    { percents: [50, 60, 100], expected: 70, because: "the mean, not the median" },
  ])("$percents gives $expected: $because", ({ percents, expected }) => {
    expect(suggestGrade(percents.map((p) => review(p)))?.percent ?? null).toBe(expected);
  });

  test("a criterion stands at zero only when everybody says so", () => {
    const grade = suggestGrade([review(50, 0, 0), review(50, 0, 3)]);
    expect(grade?.ratings).toEqual([
      { criterionId: "c0", points: 0 },
      { criterionId: "c1", points: 1.5 },
    ]);
  });

  test("the spread reaches from the lowest to the highest", () => {
    expect(suggestGrade([review(40), review(90), review(70)])?.spread).toBe(50);
  });
});
