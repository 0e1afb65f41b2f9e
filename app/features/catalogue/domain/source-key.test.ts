import { expect, test } from "vitest";
import { SourcesFile } from "./course-files";
import { freeKey } from "./source-key";

test.each([
  ["L39", [], "L39"],
  ["L39", ["l39"], "L39-2"],
  ["L39", ["l39", "l39-2"], "L39-3"],
  ["human-development-report-1994-new-dimensions", [], "human-development-report-1994-new-dim"],
  ["a human-development report of the year-19", [], "a-human-development-report-of-the-yea"],
  ["—", [], "work"],
])("%s among %j is %s", (proposed, taken, key) => {
  expect(freeKey(proposed, new Set(taken))).toBe(key);
  expect(SourcesFile.safeParse({ [key]: { title: "T" } }).success).toBe(true);
});
