import { expect, test } from "vitest";
import { criteriaDone, findReviewGaps } from "./review";

const level = (points: number) => ({ points });
const criteria = ["problem", "evidence"].map((key) => ({
  id: key,
  key,
  weightPercent: 50,
  levels: [level(0), level(1), level(2)],
}));
const enough = "one two three four five six seven eight nine ten";
const rating = (points: number | null, comment = enough) => ({ points, comment });
const comments = { keep: enough, change: enough };

test.each([
  [{ ratings: { problem: rating(2), evidence: rating(0) }, comments }, [], "a level of zero is a level"],
  [
    { ratings: { problem: rating(2) }, comments },
    ["ratings.evidence.points", "ratings.evidence.comment"],
    "one left out",
  ],
  [
    { ratings: { problem: rating(2), evidence: rating(null) }, comments },
    ["ratings.evidence.points"],
    "words, no level",
  ],
  [
    { ratings: { problem: rating(2), evidence: rating(3) }, comments },
    ["ratings.evidence.points"],
    "no such level",
  ],
  [
    {
      ratings: { problem: rating(2), evidence: rating(1, "nine words are one too few for us here") },
      comments,
    },
    ["ratings.evidence.comment"],
    "nine words",
  ],
  [
    { ratings: { problem: rating(2), evidence: rating(1) }, comments: { keep: "", change: enough } },
    ["comments.keep"],
    "nothing to keep",
  ],
])("case %#", (review, gaps, _because) => {
  expect(Object.keys(findReviewGaps(review, criteria))).toEqual(gaps);
});

test("only criteria with a level and enough words are done", () => {
  expect(
    criteriaDone({ ratings: { problem: rating(2), evidence: rating(1, "short") }, comments }, criteria),
  ).toBe(1);
});
