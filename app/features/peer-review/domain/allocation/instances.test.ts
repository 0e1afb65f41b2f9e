import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { allocate } from "./allocate";
import { InstanceFile, readInstance } from "./instance-file";
import { toProblem } from "./problem";

const load = (name: string) =>
  JSON.parse(readFileSync(path.join("tests/fixtures/peer-review", `${name}.json`), "utf8")) as unknown;

/** Problems with a known answer: missing reviews as an independent max-flow counts them. */
describe.each(["alloc-30-a", "alloc-30-b", "alloc-30-infeasible", "alloc-100"])("%s", (name) => {
  const file = load(name) as { reference: { staffReviewsNeeded: number; relaxedFloors: number[] } };
  const input = readInstance(InstanceFile.parse(file));
  const result = allocate(input, { seed: "1" });

  test("lacks exactly as many reviews as cannot be given", () => {
    expect(result.staffReviewsNeeded).toBe(file.reference.staffReviewsNeeded);
  });

  test("breaks no hard rule", () => {
    const problem = toProblem(input);
    const reviewer = new Map(problem.reviewers.map(({ id }, index) => [id, index]));
    const work = new Map(problem.works.map(({ id }, index) => [id, index]));
    for (const [r, w] of result.edges) expect(problem.eligible(reviewer.get(r)!, work.get(w)!)).toBe(true);
  });

  test("relaxes the floor of those alone who may read too few works", () => {
    const known = new Set(file.reference.relaxedFloors.map((position) => `p${position}`));
    for (const id of result.relaxedFloors) expect(known).toContain(id);
  });
});

interface EdgeCase {
  readonly instance: unknown;
  readonly expected: { staffReviewsNeeded: number; kmax: number; minComponents: number | null };
}

const cases = Object.entries(load("alloc-edge-cases") as Record<string, EdgeCase>);

test.each(cases)("%s has the known answer", (name, { instance, expected }) => {
  const result = allocate(readInstance(InstanceFile.parse({ name, instance })), { seed: "1" });
  expect(result.staffReviewsNeeded).toBe(expected.staffReviewsNeeded);
  if (expected.minComponents !== null) expect(result.components).toBe(expected.minComponents);
  const fewer = result.options.find((option) => option.code === "fewer-reviews");
  if (expected.staffReviewsNeeded > 0) expect(fewer?.reviewsPerWork ?? 0).toBe(expected.kmax);
});
