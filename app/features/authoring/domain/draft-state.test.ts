import { describe, expect, test } from "vitest";
import { type DraftAct, type DraftState, isOpen, isPossible } from "./draft-state";

const ACTS: readonly DraftAct[] = [
  ...(["save", "send", "take-back", "remark", "ask-changes", "approve"] as const),
  ...(["schedule", "unschedule", "publish", "abandon"] as const),
];

describe("what may be done with a draft", () => {
  test.each<[DraftState, DraftAct[]]>([
    ["draft", ["save", "send", "remark", "abandon"]],
    ["in_review", ["take-back", "remark", "ask-changes", "approve", "abandon"]],
    ["changes_asked", ["save", "send", "remark", "abandon"]],
    ["approved", ["take-back", "remark", "ask-changes", "schedule", "publish", "abandon"]],
    ["scheduled", ["take-back", "remark", "ask-changes", "schedule", "unschedule", "publish", "abandon"]],
    ["published", []],
    ["superseded", []],
    ["abandoned", []],
  ])("%s: %j", (state, acts) => {
    expect(ACTS.filter((act) => isPossible(act, state))).toEqual(acts);
    expect(isOpen(state)).toBe(acts.length > 0);
  });
});
