import { expect, test } from "vitest";
import { needsOf } from "./needs";

const none = { "lacks-reviewers": 0, "under-review": 0, overdue: 0, ready: 0, released: 0 };

test.each([
  [{ ...none, "under-review": 9, released: 3 }, 0, [], "all goes on by itself"],
  [{ ...none, ready: 2, overdue: 1 }, 0, ["overdue", "ready"], "what is stuck comes first"],
  [{ ...none, "lacks-reviewers": 3 }, 0, ["lacking"], "a click allocates"],
  [{ ...none, "lacks-reviewers": 3 }, 5, ["staff"], "no click can: said once"],
  [{ ...none, ready: 3 }, 5, ["ready"], "an old gap that is closed by now is no need"],
])("case %#", (standings, staffReviewsNeeded, codes, _because) => {
  expect(needsOf({ standings, lastRun: { staffReviewsNeeded } }).map(({ code }) => code)).toEqual(codes);
});
