import { expect, test } from "vitest";
import { isReplaceable, sendingWindow } from "./window";

const day = (n: number) => new Date(Date.UTC(2027, 4, n));
const dates = { opensAt: day(1), dueAt: day(10), reviewsDueAt: day(20) };

test.each([
  [new Date(day(1).getTime() - 1), "not-open", "just before it opens"],
  [day(1), "open", "the instant it opens"],
  [new Date(day(10).getTime() - 1), "open", "the last instant"],
  [day(10), "late", "the instant it is due is too late"],
  [day(20), "closed", "reviews are in"],
] as const)("%s is %s: %s", (now, window, _because) => expect(sendingWindow(dates, now)).toBe(window));

test.each([
  [day(5), 0, true, "nobody reads it yet"],
  [day(5), 1, false, "somebody began to read"],
  [day(10), 0, false, "it is due"],
] as const)("on %s with %i readers: %s", (now, readers, expected, _because) =>
  expect(isReplaceable(dates, now, readers)).toBe(expected),
);
