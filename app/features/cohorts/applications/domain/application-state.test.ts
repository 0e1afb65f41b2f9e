import { describe, expect, test } from "vitest";
import {
  ASSESSABLE,
  DECISION_KINDS,
  DECISIONS,
  decisionsFrom,
  SEAT_HOLDING,
  SENT_STATES,
} from "./application-state";

describe("decisionsFrom", () => {
  test.each([
    { state: "draft", kinds: [], because: "what was not sent is not decided" },
    { state: "submitted", kinds: ["offer", "waiting_list", "rejection"], because: "all is open" },
    { state: "waitlisted", kinds: ["offer", "rejection"], because: "a place may come free, or not" },
    { state: "offered", kinds: [], because: "the applicant has the word" },
    { state: "accepted", kinds: [], because: "a seat taken stays taken" },
    { state: "expired", kinds: ["offer"], because: "late, but a seat may be free" },
    { state: "rejected", kinds: [], because: "deciding twice is a conflict" },
    { state: "withdrawn", kinds: [], because: "the applicant has left" },
  ] as const)("$state → $kinds: $because", ({ state, kinds }) => {
    expect(decisionsFrom(state)).toEqual(kinds);
  });
});

test("no decision leads back to a state it may be made from", () => {
  for (const kind of DECISION_KINDS) expect(DECISIONS[kind].from).not.toContain(DECISIONS[kind].to);
});

test("whoever holds a seat is not assessed any more", () => {
  expect(ASSESSABLE.filter((state) => SEAT_HOLDING.includes(state))).toEqual([]);
});

test("every state but the draft is one that was sent", () => {
  expect(SENT_STATES).toHaveLength(8);
  expect(SENT_STATES).not.toContain("draft");
});
