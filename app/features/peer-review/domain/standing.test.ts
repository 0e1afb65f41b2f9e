import { expect, test } from "vitest";
import { standingOf } from "./standing";

const day = (n: number) => new Date(Date.UTC(2027, 4, n));
const plan = { reviewsPerSubmission: 3, dueAt: day(10), reviewsDueAt: day(20) };
const work = (live: number, counted: number, released = false) => ({ live, counted, released });

test.each([
  [work(0, 0), day(9), "under-review", "works are still being sent"],
  [work(0, 0), day(10), "lacks-reviewers", "due, and nobody was asked"],
  [work(2, 1), day(12), "lacks-reviewers", "one of three is missing"],
  [work(3, 2), day(12), "under-review", "the third may still come"],
  [work(3, 3), day(12), "ready", "all are in"],
  [work(3, 2), day(20), "ready", "two are enough once reviews are due"],
  [work(3, 1), day(20), "overdue", "one is not"],
  [work(3, 3, true), day(25), "released", "the author has it"],
] as const)("%o on %s is %s: %s", (counts, now, standing, _because) =>
  expect(standingOf(counts, plan, now)).toBe(standing),
);
