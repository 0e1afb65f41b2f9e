import { describe, expect, test } from "vitest";
import { needsOf } from "./needs";

const close = new Date("2027-03-01T22:59:00Z");
const quiet = {
  unread: 0,
  unreadSince: null,
  disagreements: 0,
  undecided: 0,
  offersEndingSoon: 0,
  nextOfferEnd: null,
  waitingList: 0,
  held: 0,
};
const kinds = (waiting: Partial<typeof quiet>, now = close) =>
  needsOf({ capacity: 3, applicationsCloseAt: close, waiting: { ...quiet, ...waiting } }, now).map(
    ({ kind }) => kind,
  );

describe("what needs a person", () => {
  test.each([
    { waiting: {}, kinds: [], because: "nothing does" },
    { waiting: { unread: 1 }, kinds: ["unread"], because: "a reader is missing" },
    {
      waiting: { disagreements: 1, undecided: 2 },
      kinds: ["disagreements", "undecided"],
      because: "in the order of the work",
    },
    { waiting: { offersEndingSoon: 1 }, kinds: ["ending"], because: "a word in time saves a seat" },
    { waiting: { waitingList: 4, held: 2 }, kinds: ["freeSeats"], because: "a seat is free and people wait" },
    { waiting: { waitingList: 4, held: 3 }, kinds: [], because: "no seat is free" },
    { waiting: { held: 2 }, kinds: [], because: "nobody waits" },
  ])("$waiting: $kinds, because $because", ({ waiting, kinds: expected }) => {
    expect(kinds(waiting)).toEqual(expected);
  });

  test("while the call is open, free seats are no need", () => {
    expect(kinds({ waitingList: 4, held: 2 }, new Date(close.getTime() - 1))).toEqual([]);
  });
});
