import { expect, test } from "vitest";
import { ApplicationAnswers } from "../schema";
import {
  ASSESSED_ANSWERS,
  answered,
  PRACTICAL_ANSWERS,
  pick,
  sameAnswers,
  withoutUnconsented,
} from "./answers";

test.each([
  { a: {}, b: {}, same: true, because: "nothing is nothing" },
  { a: { x: "1", y: "2" }, b: { y: "2", x: "1" }, same: true, because: "order does not matter" },
  { a: { x: "" }, b: {}, same: true, because: "empty is absent" },
  { a: { x: "1" }, b: { x: "2" }, same: false, because: "another text" },
  { a: { x: "1" }, b: {}, same: false, because: "one is missing" },
  { a: {}, b: { x: "1" }, same: false, because: "or the other" },
])("$a and $b are the same: $same, $because", ({ a, b, same }) => {
  expect(sameAnswers(a, b)).toBe(same);
});

test("what was left empty is not stored", () => {
  expect(answered({ concern: "a", experience: undefined, calledName: "" })).toEqual({ concern: "a" });
});

test("assessors' answers and practical ones do not meet", () => {
  expect(ASSESSED_ANSWERS.filter((name) => (PRACTICAL_ANSWERS as readonly string[]).includes(name))).toEqual(
    [],
  );
});

test("both are answers of the form", () => {
  const names = Object.keys(ApplicationAnswers.shape);
  expect([...ASSESSED_ANSWERS, ...PRACTICAL_ANSWERS].filter((name) => !names.includes(name))).toEqual([]);
});

test("gender and age go without consent to statistics", () => {
  const given = { concern: "a", gender: "woman", ageBand: "25-34" };
  expect(answered(withoutUnconsented(given))).toEqual({ concern: "a" });
  expect(withoutUnconsented({ ...given, consentStatistics: "on" })).toMatchObject(given);
});

test("picking takes texts alone", () => {
  expect(pick({ concern: "a", secret: "b", experience: 3 }, ["concern", "experience"])).toEqual({
    concern: "a",
  });
  expect(pick(null, ["concern"])).toEqual({});
});
