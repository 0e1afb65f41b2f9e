import { describe, expect, test } from "vitest";
import { phaseOf, yearOf } from "./school-year";

const calendar = [
  { id: "call-opens", date: "2027-01-15" },
  { id: "information-session", date: "2027-02-01" },
  { id: "deadline", date: "2027-03-01" },
  { id: "school", from: "2027-07-05", to: "2027-07-14" },
];

describe("the line of the year", () => {
  test.each([
    ["before everything", "2026-11-21", ["today", "call-opens", "deadline", "school"]],
    ["between", "2027-02-10", ["call-opens", "today", "deadline", "school"]],
    ["on a day itself, today comes first", "2027-03-01", ["call-opens", "today", "deadline", "school"]],
    ["after everything", "2027-08-01", ["call-opens", "deadline", "school", "today"]],
  ])("%s", (_reason, today, expected) => {
    expect(yearOf(calendar, today).map(({ id }) => id)).toEqual(expected);
  });

  test("a span keeps its end, past days are done", () => {
    const stops = yearOf(calendar, "2027-02-10");
    expect(stops.at(-1)).toEqual({ id: "school", on: "2027-07-05", until: "2027-07-14", state: "later" });
    expect(stops[0]?.state).toBe("done");
  });
});

describe("the phase of a school", () => {
  const school = {
    applicationsOpenAt: new Date("2027-01-14T23:00:00Z"),
    applicationsCloseAt: new Date("2027-03-01T22:59:00Z"),
    startsOn: new Date("2027-07-05"),
    endsOn: new Date("2027-07-14"),
  };
  test.each([
    ["a moment before the call", "2027-01-14T22:59:59Z", "before"],
    ["the moment of the call", "2027-01-14T23:00:00Z", "open"],
    ["the deadline itself is closed", "2027-03-01T22:59:00Z", "selecting"],
    ["from the day of the answers", "2027-04-01T08:00:00Z", "preparing"],
    ["the first day", "2027-07-05T06:00:00Z", "inSession"],
    ["the last day", "2027-07-14T20:00:00Z", "inSession"],
    ["the day after", "2027-07-15T06:00:00Z", "after"],
  ])("%s", (_reason, now, expected) => {
    expect(phaseOf(school, "2027-04-01", new Date(now), now.slice(0, 10))).toBe(expected);
  });
});
