import { describe, expect, test } from "vitest";
import { type Actor, anonymous, type GrantedRole, system } from "~/shared/actor";
import { canEnrol, canWithdraw } from "./policy";

const person = (userId: string, roles: GrantedRole[] = []): Actor => ({
  kind: "person",
  userId,
  sessionId: "s",
  name: "P",
  locale: "en",
  timeZone: "Europe/Sarajevo",
  roles,
  sudoAt: null,
  quickExit: false,
  viewedBy: null,
});
const organiserOf = (cohortId: string | null) =>
  person("o", [{ role: "organiser", courseId: null, cohortId, country: null }]);

describe("who may enrol", () => {
  test.each([
    ["oneself in the open course", person("a"), null, true],
    ["oneself in a cohort: only by an accepted offer", person("a"), "h", false],
    ["somebody else in the open course", person("b"), null, false],
    ["a stranger", anonymous, null, false],
    ["an organiser of the cohort", organiserOf("h"), "h", true],
    ["an organiser of another cohort", organiserOf("other"), "h", false],
    ["the product itself", system("cohorts"), "h", true],
  ])("%s", (_reason, actor, cohortId, allowed) => {
    expect(canEnrol(actor, { userId: "a", cohortId })).toBe(allowed);
  });
});

describe("who may end a membership", () => {
  test.each([
    ["one's own", person("a"), true],
    ["somebody else's", person("b"), false],
    ["an organiser of the cohort", organiserOf("h"), true],
    ["an organiser of another cohort", organiserOf("other"), false],
  ])("%s", (_reason, actor, allowed) => {
    expect(canWithdraw(actor, { userId: "a", cohortId: "h" })).toBe(allowed);
  });
});
