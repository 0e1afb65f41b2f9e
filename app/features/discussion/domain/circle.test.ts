import { describe, expect, test } from "vitest";
import { circleToShow, type NamedCircle, OPEN_CIRCLE } from "./circle";

const circle = (key: string, isMember = true): NamedCircle => ({
  courseId: "c",
  key,
  title: key,
  isMember,
  cohortId: key === OPEN_CIRCLE ? null : key,
});
const open = circle(OPEN_CIRCLE);
const old = circle("school-2026");
const young = circle("school-2027");
const minded = circle("school-2028", false);

describe("the circle a page shows", () => {
  test.each([
    ["nobody's where there is none", [], undefined, undefined],
    ["the open course's of whoever takes it alone", [open], undefined, open],
    ["the cohort's before the open course's", [open, old], undefined, old],
    ["the latest cohort's", [young, old, open], undefined, young],
    ["the own one before one that is looked after", [minded, open], undefined, open],
    ["one that is looked after where there is no own", [minded], undefined, minded],
    ["the one asked for", [young, old, open], OPEN_CIRCLE, open],
    ["none where another's was asked for", [young], "school-2026", undefined],
  ])("%s", (_what, circles, asked, shown) => expect(circleToShow(circles, asked)).toBe(shown));
});
