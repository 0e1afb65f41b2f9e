import { describe, expect, test } from "vitest";
import { CRITERIA, meanPercent, needsThirdReader, totalPercent } from "./total-score";

const ratings = (...points: number[]) =>
  Object.fromEntries(CRITERIA.map(({ key }, index) => [key, points[index] ?? 0])) as Parameters<
    typeof totalPercent
  >[0];

describe("totalPercent", () => {
  test.each([
    { points: [4, 3, 5, 2, 4, 3], total: 73, because: "test case (6) of the rubric" },
    { points: [5, 5, 5, 5, 5, 5], total: 100, because: "the best is 100" },
    { points: [0, 0, 0, 0, 0, 0], total: 0, because: "zeros are ratings" },
    { points: [0, 0, 0, 0, 0, 1], total: 1, because: "clarity weighs least" },
    { points: [1, 0, 0, 0, 0, 0], total: 5, because: "understanding weighs most" },
  ])("$points → $total: $because", ({ points, total }) => {
    expect(totalPercent(ratings(...points))).toBe(total);
  });

  test("the weights make 100", () => {
    expect(CRITERIA.reduce((sum, { weightPercent }) => sum + weightPercent, 0)).toBe(100);
  });
});

test.each([
  { totals: [], mean: null },
  { totals: [73], mean: 73 },
  { totals: [70, 71, 71], mean: 70.67 },
])("the mean of $totals is $mean", ({ totals, mean }) => {
  expect(meanPercent(totals)).toBe(mean);
});

test.each([
  { totals: [50, 75], third: false, because: "exactly 25 points is still agreement" },
  { totals: [50, 76], third: true, because: "more than 25 is not" },
  { totals: [76, 50], third: true, because: "order does not matter" },
  { totals: [20, 90, 55], third: false, because: "a third has read" },
  { totals: [90], third: false, because: "one cannot disagree" },
])("$totals calls a third reader: $third, $because", ({ totals, third }) => {
  expect(needsThirdReader(totals)).toBe(third);
});
