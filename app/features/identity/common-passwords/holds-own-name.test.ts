import { expect, test } from "vitest";
import { holdsOwnName } from "./holds-own-name";

const owner = { names: ["Ђорђе Kovačević", null], email: "dj.kovac99@example.org" };

test.each([
  ["the surname, folded", "kovacevic-and-more", true],
  ["the surname in Cyrillic", "Ковачевић пева у кади", true],
  ["signs for letters", "k0v4c3v1c is my name", true],
  ["the first name", "djordje sings at night", true],
  ["what stands before the at", "a kovac of iron gates", true],
  ["nothing of it", "a walk along the river", false],
  ["the host of the address", "an example of a sentence", false],
])("%s", (_what, password, held) => {
  expect(holdsOwnName(password, owner)).toBe(held);
});

test("names of three letters are parts of words", () => {
  expect(holdsOwnName("a banana for breakfast", { names: ["Ana"], email: "ana@example.org" })).toBe(false);
});
