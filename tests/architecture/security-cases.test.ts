// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is source text.
import { describe, expect, test } from "vitest";
import { GUARDS } from "../guards/guards";
import { GATE_CASES } from "./gate-cases";
import { namedTests, namedTestsIn } from "./named-tests";
import { securityCasesPage } from "./security-cases-page";
import { textOf } from "./source-files";

const PAGE = "docs/security-cases.md";
const tests = namedTests();
const idsWithTests = new Set(tests.flatMap(({ ids }) => ids));
const wanted = GATE_CASES.filter(({ notYet }) => !notYet).map(({ id }) => id);

/** What no test speaks of so far. It may only grow shorter: an id that got its test is struck off. */
const WITHOUT_TEST: readonly string[] = [];

/** What no guard can be taken out for so far. It may only grow shorter too. */
const WITHOUT_GUARD: readonly string[] = [];

describe("each case of the security bar", () => {
  test.each(wanted)("%s has a test named by it", (id) => {
    expect(idsWithTests.has(id) || WITHOUT_TEST.includes(id)).toBe(true);
  });

  test.each(wanted)("%s has a guard that can be taken out", (id) => {
    const guarded = GUARDS.some((guard) => guard.id === id);
    expect(guarded || WITHOUT_GUARD.includes(id)).toBe(true);
  });

  test("stands in the list once", () => {
    const ids = GATE_CASES.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect([...WITHOUT_TEST, ...WITHOUT_GUARD].filter((id) => !wanted.includes(id))).toEqual([]);
  });
});

test("the page of cases names each, and the tests that are there", () => {
  expect(textOf(PAGE), "Write it anew: npx tsx tests/architecture/write-security-cases.ts").toBe(
    securityCasesPage(tests),
  );
});

test("ids are read from names as people write them", () => {
  const idsIn = (text: string) => namedTestsIn("x.test.ts", text).map(({ ids }) => ids.join(" "));
  expect(idsIn('test("A1 what", () => {})')).toEqual(["A1"]);
  expect(idsIn('describe("B2, B3 the check", () => {})')).toEqual(["B2 B3"]);
  expect(idsIn('describe.each(rows)("B1 %s", () => {})')).toEqual(["B1"]);
  expect(idsIn("test.skipIf(no)(`J10 of ${name}`, () => {})")).toEqual(["J10"]);
  expect(idsIn('test("A walk along the river"); call("A1 is no test")')).toEqual([]);
});
