import { describe, expect, test } from "vitest";
import { AccountForm, EmailAddress, NewPassword, PeopleSearch, PersonForm, SignUpForm } from "./schema";

describe("an address", () => {
  test.each([
    ["capitals and spaces around", " Ana@Example.ORG ", "ana@example.org"],
    ["a plus", "ana+school@example.org", "ana+school@example.org"],
  ])("%s", (_why, typed, kept) => {
    expect(EmailAddress.parse(typed)).toBe(kept);
  });

  test.each([
    ["no host", "ana@"],
    ["G2 a quoted part", '"a@evil.example x"@example.org'],
    ["G2 two addresses", "a@b.example,c@d.example"],
    ["G2 a group", "g:a@b.example;"],
    ["G1 a line break", "a@b.example\r\nBcc: c@d.example"],
    ["300 letters", `${"a".repeat(290)}@b.example`],
    ["B14 a list", ["a@b.example"]],
  ])("is refused: %s", (_why, typed) => {
    expect(EmailAddress.safeParse(typed).success).toBe(false);
  });
});

describe("a new password", () => {
  test.each([
    ["nine letters", "a".repeat(9), false],
    ["ten letters", "a".repeat(10), true],
    ["A18 128 letters", "a".repeat(128), true],
    ["129 letters", "a".repeat(129), false],
    ["ten letters outside the basic plane", "🜁".repeat(10), true],
    ["nine of them are eighteen units, and too short", "🜁".repeat(9), false],
  ])("%s", (_why, typed, taken) => {
    expect(NewPassword.safeParse(typed).success).toBe(taken);
  });

  test("A18 is taken as typed: spaces, marks and scripts", () => {
    const typed = "  лозинка са размаком é  ";
    expect(NewPassword.parse(typed)).toBe(typed);
  });
});

test("B12 fields that are not the form's own are left out", () => {
  const sent = {
    name: "Ana",
    email: "a@b.example",
    password: "long enough, plain",
    role: "administrator",
    id: "x",
  };
  expect(SignUpForm.parse(sent)).toEqual({
    name: "Ana",
    email: "a@b.example",
    password: "long enough, plain",
  });
});

test.each(["two\nlines", "\u0000", "a\u2028b", ""])("a name is one line: %j", (name) => {
  expect(SignUpForm.safeParse({ name, email: "a@b.example", password: "long enough, plain" }).success).toBe(
    false,
  );
});

describe("an account", () => {
  const account = { name: "Ana", locale: "sr-Cyrl", timeZone: "Europe/Sarajevo" };
  test.each([
    ["the least", account, true],
    ["Kosovo*", { ...account, country: "XK" }, true],
    ["no such country", { ...account, country: "ZZ" }, false],
    ["no such zone", { ...account, timeZone: "Moon/Base" }, false],
    ["no such language", { ...account, locale: "xx" }, false],
  ])("%s", (_why, form, taken) => {
    expect(AccountForm.safeParse(form).success).toBe(taken);
  });
});

describe("an act on a person's page", () => {
  test("names a course or a cohort", () => {
    const id = "c".repeat(22);
    const parse = (place?: string) => PersonForm.parse({ intent: "grant-role", role: "instructor", place });
    expect([parse(), parse(`course:${id}`), parse(`cohort:${id}`)]).toMatchObject([
      { place: {} },
      { place: { courseId: id } },
      { place: { cohortId: id } },
    ]);
  });

  test.each([
    ["an unknown role", { intent: "grant-role", role: "root" }],
    ["an unknown place", { intent: "grant-role", role: "instructor", place: "site:x" }],
    ["no reason", { intent: "suspend" }],
    ["an unknown act", { intent: "delete" }],
  ])("is refused: %s", (_why, form) => {
    expect(PersonForm.safeParse(form).success).toBe(false);
  });
});

test.each([
  ["nothing", {}, { page: 1 }],
  ["an empty search", { search: "  " }, { search: undefined, page: 1 }],
  ["a page", { page: "3" }, { page: 3 }],
])("the list of people: %s", (_why, query, expected) => {
  expect(PeopleSearch.parse(query)).toEqual(expected);
});

test.each(["0", "-1", "1e9", "x"])("J4 there is no page %s", (page) => {
  expect(PeopleSearch.safeParse({ page }).success).toBe(false);
});
