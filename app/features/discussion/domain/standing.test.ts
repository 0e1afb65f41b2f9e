import { describe, expect, test } from "vitest";
import { EDIT_MINUTES, excerptOf, isEditable, standingOf } from "./standing";

const AT = new Date("2027-05-01T10:00:00Z");
const post = { text: "Words", removedAt: null, hiddenAt: null, authorLeft: false };

describe("how a post is shown", () => {
  test.each([
    ["stands as it was written", {}, "standing"],
    ["is hidden by a moderator", { hiddenAt: AT }, "hidden"],
    ["is removed by its author, hidden before or not", { removedAt: AT, hiddenAt: AT }, "removed"],
    ["stays removed once its words were let go", { removedAt: AT, text: "" }, "removed"],
    ["is that of somebody who left", { authorLeft: true, text: "" }, "left"],
    ["keeps words that were not emptied", { authorLeft: true }, "standing"],
  ])("%s", (_what, facts, standing) => expect(standingOf({ ...post, ...facts })).toBe(standing));
});

test("words may be mended for a while", () => {
  const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);
  expect([0, EDIT_MINUTES - 1, EDIT_MINUTES].map((minutes) => isEditable(AT, later(minutes)))).toEqual([
    true,
    true,
    false,
  ]);
});

test("an excerpt ends between words", () => {
  expect(excerptOf("One\ntwo")).toBe("One two");
  expect(excerptOf(`${"word ".repeat(60)}`)).toBe(`${"word ".repeat(47)}word …`);
  expect(excerptOf("w".repeat(300))).toHaveLength(242);
});
