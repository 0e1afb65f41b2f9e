import { describe, expect, test } from "vitest";
import { type Actor, anonymous, type GrantedRole, system } from "~/shared/actor";
import { canOrganise, canScreen, screenedCohorts } from "./policy";

const withRole = (...roles: GrantedRole[]): Actor => ({
  kind: "person",
  userId: "u",
  sessionId: "s",
  name: "n",
  locale: "en",
  timeZone: "UTC",
  roles,
  sudoAt: null,
  quickExit: false,
  viewedBy: null,
});
const role = (name: GrantedRole["role"], place: Partial<GrantedRole> = {}): GrantedRole => ({
  role: name,
  courseId: null,
  cohortId: null,
  country: null,
  ...place,
});
const here = { cohortId: "here", courseId: "course" };

describe("who organises and screens a cohort", () => {
  test.each([
    { actor: anonymous, organise: false, screen: false, because: "strangers do neither" },
    { actor: withRole(), organise: false, screen: false, because: "an account is no role" },
    {
      actor: withRole(role("instructor")),
      organise: false,
      screen: false,
      because: "teaching is something else",
    },
    {
      actor: withRole(role("screener")),
      organise: false,
      screen: true,
      because: "screeners read, organisers decide",
    },
    { actor: withRole(role("organiser")), organise: true, screen: true, because: "for the whole site" },
    {
      actor: withRole(role("organiser", { cohortId: "here" })),
      organise: true,
      screen: true,
      because: "for this cohort",
    },
    {
      actor: withRole(role("organiser", { cohortId: "there" })),
      organise: false,
      screen: false,
      because: "not for another",
    },
    {
      actor: withRole(role("organiser", { courseId: "course" })),
      organise: true,
      screen: true,
      because: "for its course",
    },
    {
      actor: withRole(role("organiser", { courseId: "other" })),
      organise: false,
      screen: false,
      because: "not for another course",
    },
    { actor: system("worker"), organise: true, screen: true, because: "rules act everywhere" },
  ])("organise $organise, screen $screen: $because", ({ actor, organise, screen }) => {
    expect(canOrganise(actor, here)).toBe(organise);
    expect(canScreen(actor, here)).toBe(screen);
  });
});

describe("screenedCohorts", () => {
  const none = { OR: [{ id: { in: [] } }, { courseId: { in: [] } }] };
  test.each([
    { actor: anonymous, scope: none },
    { actor: withRole(role("instructor")), scope: none },
    { actor: withRole(role("organiser")), scope: {} },
    {
      actor: withRole(role("screener", { cohortId: "a" }), role("organiser", { cohortId: "b" })),
      scope: { OR: [{ id: { in: ["a", "b"] } }, { courseId: { in: [] } }] },
    },
    {
      actor: withRole(role("organiser", { courseId: "c" })),
      scope: { OR: [{ id: { in: [] } }, { courseId: { in: ["c"] } }] },
    },
  ])("says the same as a condition: $scope", ({ actor, scope }) => {
    expect(screenedCohorts(actor)).toEqual(scope);
  });
});
