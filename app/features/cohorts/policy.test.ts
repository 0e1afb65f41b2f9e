import { describe, expect, test } from "vitest";
import { type Actor, anonymous, type GrantedRole, system } from "~/shared/actor";
import { applicationsFor, cohortsFor } from "./policy";

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

describe("cohortsFor", () => {
  test.each([
    { actor: anonymous, scope: { id: { in: [] } } },
    { actor: withRole(role("instructor")), scope: { id: { in: [] } } },
    { actor: withRole(role("organiser")), scope: {} },
    { actor: system("worker"), scope: {} },
    {
      actor: withRole(role("screener", { cohortId: "a" }), role("organiser", { cohortId: "b" })),
      scope: { id: { in: ["a", "b"] } },
    },
    { actor: withRole(role("selector", { cohortId: "a", country: "RS" })), scope: { id: { in: ["a"] } } },
    { actor: withRole(role("desk", { cohortId: "a" })), scope: { id: { in: [] } } },
  ])("says as a condition who lists applications: $scope", ({ actor, scope }) => {
    expect(cohortsFor(actor, "list-applications")).toEqual(scope);
  });
});

describe("applicationsFor", () => {
  const notOwn = { applicantId: { not: "u" } };
  test.each([
    { actor: anonymous, scope: { OR: [] } },
    { actor: system("worker"), scope: {} },
    { actor: withRole(role("organiser")), scope: notOwn },
    { actor: withRole(role("screener", { cohortId: "a" })), scope: { ...notOwn, OR: [] } },
    {
      actor: withRole(
        role("selector", { cohortId: "a", country: "RS" }),
        role("organiser", { cohortId: "b" }),
      ),
      scope: { ...notOwn, OR: [{ cohortId: "a", country: "RS" }, { cohortId: "b" }] },
    },
  ])("says as a condition who decides: $scope", ({ actor, scope }) => {
    expect(applicationsFor(actor, "select")).toEqual(scope);
  });
});
