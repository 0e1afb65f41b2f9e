import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passes, roundPercent, weightedPercent } from "./percent";

describe("a percentage is rounded half up to two decimals", () => {
  test.each([
    [59.994, 59.99, "below the half"],
    [59.995, 60, "the half goes up, although its binary fraction lies below"],
    [1.005, 1.01, "the classic of binary fractions"],
    [200 / 3, 66.67, "thirds"],
    [100, 100, "the top"],
    [0, 0, "nothing"],
    [1e-12, 0, "dust of a sum"],
  ])("%d becomes %d: %s", (percent, rounded) => expect(roundPercent(percent)).toBe(rounded));

  test.each([Number.NaN, -0.01, 100.01, Number.POSITIVE_INFINITY])("%d is refused", (percent) =>
    expect(() => roundPercent(percent)).toThrow(RangeError),
  );
});

const brief = [15, 20, 15, 15, 20, 5, 10].map((weightPercent, index) => ({
  criterionId: `c${index}`,
  weightPercent,
}));
const rate = (...points: number[]) => points.map((p, index) => ({ criterionId: `c${index}`, points: p }));

describe("a rubric's ratings become a percentage", () => {
  test.each([
    [[4, 4, 4, 4, 4, 4, 4], 100, "the best level everywhere"],
    [[0, 0, 0, 0, 0, 0, 0], 0, "nothing there"],
    [[3, 3, 3, 3, 3, 3, 3], 75, "good everywhere"],
    [[4, 3, 2, 3, 3, 4, 2], 73.75, "15 + 15 + 7.5 + 11.25 + 15 + 5 + 5"],
  ])("%j gives %d: %s", (points, percent) =>
    expect(weightedPercent(rate(...points), brief, 4)).toBe(percent),
  );

  test("the order of the ratings does not matter, and a better rating never lowers the result", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }),
        fc.nat(6),
        (points, at) => {
          const ratings = rate(...points);
          const before = weightedPercent(ratings, brief, 4);
          expect(weightedPercent([...ratings].reverse(), brief, 4)).toBe(before);
          const better = points.map((p, i) => (i === at ? p + 1 : p));
          expect(weightedPercent(rate(...better), brief, 4)).toBeGreaterThan(before);
        },
      ),
    );
  });

  test.each([
    ["a missing rating", rate(4, 4, 4, 4, 4, 4)],
    ["five of four", rate(5, 4, 4, 4, 4, 4, 4)],
    ["half a point", rate(3.5, 4, 4, 4, 4, 4, 4)],
    ["no number", rate(Number.NaN, 4, 4, 4, 4, 4, 4)],
  ])("%s is refused", (_, ratings) => expect(() => weightedPercent(ratings, brief, 4)).toThrow(RangeError));
});

describe("passing", () => {
  test.each([
    [60, [], true, "exactly the mark"],
    [59.995, [], true, "what is shown as 60 passes"],
    [59.99, [], false, "a hundredth short"],
    [90, [4, 4, 0], false, "one criterion is missing altogether"],
    [60, [1, 1, 4], true, "weak is not missing"],
  ])("%d %% with %j: %s, %s", (percent, points, passed) =>
    expect(
      passes(
        percent,
        60,
        points.map((p) => ({ points: p })),
      ),
    ).toBe(passed),
  );
});
