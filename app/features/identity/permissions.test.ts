import { describe, expect, test } from "vitest";
import { type Actor, anonymous, type GrantedRole, type RoleName, system } from "~/shared/actor";
import { may, type Permission, type Place } from "./permissions";

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
  const rows: [RoleName, Permission[]][] = [
    ["administrator", ["administer", "organise", "screen", "teach"]],
    ["organiser", ["organise", "screen"]],
    ["screener", ["screen"]],
    ["instructor", ["teach"]],
  ];
  const all: Permission[] = ["administer", "organise", "screen", "teach"];
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
