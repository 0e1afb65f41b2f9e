import { describe, expect, test } from "vitest";
import { isOver, prolonged, sessionEnd, sessionLimits } from "./session-limits";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (ms: number) => new Date(Date.UTC(2027, 0, 1) + ms);
const staff = sessionLimits(true);
const session = (expires: number, absolute = 12 * HOUR) => ({
  createdAt: at(0),
  expiresAt: at(expires),
  absoluteExpiresAt: at(absolute),
});

describe("a session is over", () => {
  test.each([
    ["a moment before its end", session(HOUR), HOUR - 1, false],
    ["at its end", session(HOUR), HOUR, true],
    ["at the absolute end", session(12 * HOUR, 12 * HOUR), 12 * HOUR, true],
    [
      "at the limit of today's roles, though it began under a longer one",
      session(20 * HOUR, 720 * HOUR),
      12 * HOUR,
      true,
    ],
  ])("%s", (_when, given, now, over) => {
    expect(isOver(given, at(now), staff)).toBe(over);
  });
});

describe("use prolongs it", () => {
  test.each([
    ["not by less than a step", session(HOUR), 5 * MINUTE - 1, null],
    ["by a step", session(HOUR), 5 * MINUTE, HOUR + 5 * MINUTE],
    ["never past the absolute end", session(11.5 * HOUR), 11.4 * HOUR, 12 * HOUR],
    ["not once it reaches the absolute end", session(12 * HOUR), 11.5 * HOUR, null],
  ])("%s", (_how, given, now, end) => {
    expect(prolonged(given, at(now), staff)).toEqual(end === null ? null : at(end));
  });
});

test("a new session ends after the idle limit, or at the absolute end where that is sooner", () => {
  expect(sessionEnd(at(0), at(12 * HOUR), staff)).toEqual(at(HOUR));
  expect(sessionEnd(at(0), at(MINUTE), staff)).toEqual(at(MINUTE));
});
