import { expect, test } from "vitest";
import { callState } from "./call-state";

const call = {
  applicationsOpenAt: new Date("2027-01-14T23:00:00Z"),
  applicationsCloseAt: new Date("2027-03-01T22:59:00Z"),
};

test.each([
  { now: "2027-01-14T22:59:59.999Z", state: "announced", because: "not yet" },
  { now: "2027-01-14T23:00:00.000Z", state: "open", because: "the opening belongs to the call" },
  { now: "2027-03-01T22:58:59.999Z", state: "open", because: "the last instant counts" },
  { now: "2027-03-01T22:59:00.000Z", state: "closed", because: "the end is exclusive" },
])("at $now the call is $state: $because", ({ now, state }) => {
  expect(callState(call, new Date(now))).toBe(state);
});
