import { describe, expect, test } from "vitest";
import { type Actor, anonymous, type GrantedRole, type RoleName, system } from "~/shared/actor";
import { fitsRole, may, mayGive, mayInCohort, type Permission, type Place, rolesToGive } from "./permissions";

const person = (...roles: GrantedRole[]): Actor => ({
  kind: "person",
  userId: "u",
  sessionId: "s",
  name: "N",
  locale: "en",
  timeZone: "UTC",
  roles,
  sudoAt: null,
  quickExit: false,
  viewedBy: null,
});
const role = (name: RoleName, at: Place = {}): GrantedRole => ({
  role: name,
  courseId: at.courseId ?? null,
  cohortId: at.cohortId ?? null,
  country: at.country ?? null,
});

describe("who may do what, anywhere", () => {
  const choosing: Permission[] = ["list-applications", "read-applications", "assess", "select"];
  const rows: [RoleName, Permission[]][] = [
    [
      "administrator",
      [
        "administer",
        "organise",
        ...choosing,
        "check-in",
        "teach",
        "write-lessons",
        "keep-library",
        "review-as-staff",
        "audit",
      ],
    ],
    ["organiser", ["organise", ...choosing, "check-in", "write-lessons", "keep-library"]],
    ["screener", ["list-applications", "read-applications", "assess"]],
    ["selector", ["list-applications", "read-applications", "select"]],
    ["desk", ["check-in"]],
    ["instructor", ["teach", "write-lessons", "keep-library", "review-as-staff"]],
    ["reviewer", ["review-as-staff"]],
    ["auditor", ["list-applications", "audit"]],
  ];
  const all = rows[0]?.[1] ?? [];
  test.each(rows)("%s: %s", (name, granted) => {
    expect(all.filter((permission) => may(person(role(name)), permission))).toEqual(granted);
  });

  test("nobody without a role, and no stranger, may do any of it; the product may", () => {
    for (const permission of all) {
      expect([
        may(person(), permission),
        may(anonymous, permission),
        may(system("seed"), permission),
      ]).toEqual([false, false, true]);
    }
  });
});

describe("a role holds where it was granted", () => {
  const rows: [string, GrantedRole, Permission, Place, boolean][] = [
    ["the site holds at every course", role("instructor"), "teach", { courseId: "a" }, true],
    ["its course", role("instructor", { courseId: "a" }), "teach", { courseId: "a" }, true],
    ["another course", role("instructor", { courseId: "a" }), "teach", { courseId: "b" }, false],
    ["somewhere, for a menu", role("instructor", { courseId: "a" }), "teach", {}, true],
    [
      "a cohort says nothing about its course",
      role("instructor", { courseId: "a" }),
      "teach",
      { cohortId: "x" },
      false,
    ],
    [
      "its course, whatever the cohort",
      role("instructor", { courseId: "a" }),
      "teach",
      { courseId: "a", cohortId: "x" },
      true,
    ],
    ["its cohort", role("organiser", { cohortId: "x" }), "organise", { cohortId: "x" }, true],
    ["another cohort", role("organiser", { cohortId: "x" }), "organise", { cohortId: "y" }, false],
    [
      "a course says nothing about a cohort",
      role("organiser", { cohortId: "x" }),
      "organise",
      { courseId: "a" },
      false,
    ],
  ];
  test.each(rows)("%s", (_why, granted, permission, place, expected) => {
    expect(may(person(granted), permission, place)).toBe(expected);
  });
});

describe("a role for one country", () => {
  const selector = person(role("selector", { cohortId: "x", country: "RS" }));
  test.each([
    ["its country in its cohort", { cohortId: "x", country: "RS" }, true],
    ["another country", { cohortId: "x", country: "AL" }, false],
    ["the same country elsewhere", { cohortId: "y", country: "RS" }, false],
    ["the cohort as a whole", { cohortId: "x" }, false],
  ])("%s", (_where, place, expected) => {
    expect(may(selector, "select", place)).toBe(expected);
  });
  test("is something in its cohort, and nothing in another", () => {
    expect([mayInCohort(selector, "select", "x"), mayInCohort(selector, "select", "y")]).toEqual([
      true,
      false,
    ]);
  });
});

describe("B15 what may be given", () => {
  const cases: [string, Actor, RoleName | null, Place, boolean][] = [
    ["administrators everything", person(role("administrator")), "administrator", {}, true],
    [
      "organisers help for their cohort",
      person(role("organiser", { cohortId: "x" })),
      "desk",
      { cohortId: "x" },
      true,
    ],
    [
      "in a country too",
      person(role("organiser", { cohortId: "x" })),
      "selector",
      { cohortId: "x", country: "RS" },
      true,
    ],
    ["organisers of the site for any cohort", person(role("organiser")), "screener", { cohortId: "x" }, true],
    [
      "not for another cohort",
      person(role("organiser", { cohortId: "x" })),
      "desk",
      { cohortId: "y" },
      false,
    ],
    ["not for the site", person(role("organiser")), "screener", {}, false],
    [
      "not their own role",
      person(role("organiser", { cohortId: "x" })),
      "organiser",
      { cohortId: "x" },
      false,
    ],
    ["no auditors", person(role("organiser", { cohortId: "x" })), "auditor", { cohortId: "x" }, false],
    ["no account alone", person(role("organiser", { cohortId: "x" })), null, { cohortId: "x" }, false],
    ["selectors nothing", person(role("selector", { cohortId: "x" })), "desk", { cohortId: "x" }, false],
    ["strangers nothing", anonymous, "desk", { cohortId: "x" }, false],
  ];
  test.each(cases)("%s", (_why, actor, wanted, place, expected) => {
    expect(mayGive(actor, wanted, place)).toBe(expected);
  });
  test("forms offer no more than that", () => {
    expect(rolesToGive(person(role("administrator")))).toHaveLength(8);
    expect(rolesToGive(person(role("organiser", { cohortId: "x" })))).toEqual([
      "screener",
      "selector",
      "desk",
    ]);
    expect(rolesToGive(person(role("instructor")))).toEqual([]);
  });
});

describe("a role fits a place", () => {
  test.each([
    ["administrator", {}, true],
    ["administrator", { cohortId: "x" }, false],
    ["organiser", { cohortId: "x" }, true],
    ["organiser", { cohortId: "x", country: "RS" }, false],
    ["selector", { cohortId: "x", country: "RS" }, true],
    ["selector", { country: "RS" }, false],
    ["reviewer", { courseId: "a" }, true],
    ["reviewer", { courseId: "a", cohortId: "x" }, false],
    ["auditor", { cohortId: "x" }, true],
  ] as const)("%s at %o: %s", (name, place, expected) => {
    expect(fitsRole(name, place)).toBe(expected);
  });
});
