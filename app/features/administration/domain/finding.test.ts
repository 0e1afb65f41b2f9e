import { expect, test } from "vitest";
import { byUrgency, type Finding, worseAbove, worseBelow } from "./finding";

test.each([
  [1, "good"],
  [10, "good"],
  [11, "attention"],
  [100, "attention"],
  [101, "bad"],
] as const)("%d of 10 and 100 is %s", (value, state) => {
  expect(worseAbove(value, 10, 100)).toBe(state);
});

test.each([
  [100, "good"],
  [99, "attention"],
  [10, "attention"],
  [9, "bad"],
] as const)("%d free of 100 and 10 is %s", (value, state) => {
  expect(worseBelow(value, 100, 10)).toBe(state);
});

test("what is bad stands first, and the order of looking stays", () => {
  const of = (check: Finding["check"], state: Finding["state"]): Finding => ({ check, state, values: {} });
  const found = byUrgency([
    of("database", "good"),
    of("clock", "attention"),
    of("disk", "bad"),
    of("mail", "bad"),
  ]);
  expect(found.map(({ check }) => check)).toEqual(["disk", "mail", "clock", "database"]);
});
