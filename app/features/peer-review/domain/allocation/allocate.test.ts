import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "./allocate";
import type { AllocationInput, Edge } from "./problem";

const person = (id: string, organisation: string | null = null) => ({ id, organisation });
const ids = (count: number) => Array.from({ length: count }, (_, n) => `p${String(n).padStart(2, "0")}`);

/** Everybody wrote one work: p01 wrote w-p01. */
function circle(
  people: readonly ReturnType<typeof person>[],
  more: Partial<AllocationInput> = {},
): AllocationInput {
  return {
    id: "test",
    reviewsPerWork: 3,
    reviewers: people,
    works: people.map(({ id }) => ({ id: `w-${id}`, authorIds: [id] })),
    barred: [],
    locked: [],
    ...more,
  };
}

const loads = (edges: readonly Edge[]) => {
  const count = new Map<string, number>();
  for (const [reviewer] of edges) count.set(reviewer, (count.get(reviewer) ?? 0) + 1);
  return count;
};

describe("small groups", () => {
  // Who can be reached at all follows from counting; the expected numbers are those of an independent max-flow.
  test.each([
    { people: 2, missing: 4, possible: 1 },
    { people: 3, missing: 3, possible: 2 },
  ])("$people works with three reviews each lack $missing", ({ people, missing, possible }) => {
    const result = allocate(circle(ids(people).map((id) => person(id))), { seed: "1" });
    expect(result.status).toBe("infeasible");
    expect(result.staffReviewsNeeded).toBe(missing);
    expect(result.options).toContainEqual({ code: "fewer-reviews", reviewsPerWork: possible });
    expect(result.options.length).toBeGreaterThanOrEqual(2);
  });

  test("four works are possible, with a warning that everyone reviews everyone", () => {
    const result = allocate(circle(ids(4).map((id) => person(id))), { seed: "1" });
    expect(result).toMatchObject({ status: "ok_with_warnings", staffReviewsNeeded: 0 });
    expect(result.warnings).toContain("everyone-reviews-everyone");
  });

  test("twenty people of one organisation lack all sixty, and relaxing the rule is offered", () => {
    const result = allocate(circle(ids(20).map((id) => person(id, "The same house"))), { seed: "1" });
    expect(result.staffReviewsNeeded).toBe(60);
    expect(result.edges).toEqual([]);
    expect(result.options).toContainEqual({ code: "relax-organisation", staffReviewsNeeded: 0 });
  });

  test("an organisation is the same in capitals and with blanks around it", () => {
    const people = [person("p1", "House "), person("p2", "HOUSE"), person("p3"), person("p4")];
    const { edges } = allocate(circle(people, { reviewsPerWork: 2 }), { seed: "1" });
    expect(edges).not.toContainEqual(["p1", "w-p2"]);
    expect(edges).not.toContainEqual(["p2", "w-p1"]);
  });

  test("fourteen of twenty from one organisation lack twenty-four, and the proof adds up", () => {
    const people = ids(20).map((id, n) => person(id, n < 14 ? "large" : `small-${n}`));
    const result = allocate(circle(people), { seed: "1" });
    expect(result.staffReviewsNeeded).toBe(24);
    expect(result.certificates.length).toBeGreaterThan(0);
    for (const { demand, capacity } of result.certificates) expect(demand).toBeGreaterThan(capacity);
  });

  test("nobody and nothing is an empty allocation, not an error", () => {
    expect(allocate(circle([]), { seed: "1" })).toMatchObject({
      status: "ok",
      edges: [],
      staffReviewsNeeded: 0,
    });
  });
});

describe("topping up", () => {
  const people = ids(8).map((id) => person(id));
  const first = allocate(circle(people), { seed: "first" });

  test("standing pairs stay, and a whole allocation gets nothing new", () => {
    const again = allocate(circle(people, { locked: first.edges }), { seed: "second" });
    expect(again.edges).toEqual(first.edges);
  });

  test("a declined review goes to somebody else, who may get one more than an equal share", () => {
    const [declined, ...rest] = first.edges;
    const result = allocate(circle(people, { locked: rest, barred: [declined!] }), { seed: "second" });
    expect(result.staffReviewsNeeded).toBe(0);
    expect(result.edges).toEqual(expect.arrayContaining(rest as Edge[]));
    expect(result.edges).not.toContainEqual(declined);
    expect(result.edges.length).toBe(first.edges.length);
  });

  test("a late author gets the reviews owed, on works that have enough", () => {
    const withLate = [...people, person("p99")];
    const result = allocate(circle(withLate, { locked: first.edges, owed: 2 }), { seed: "second" });
    expect(result.staffReviewsNeeded).toBe(0);
    expect(loads(result.edges).get("p99")).toBeGreaterThanOrEqual(2);
    expect(result.edges).toEqual(expect.arrayContaining(first.edges as Edge[]));
  });
});

/** Random cohorts: a few organisations, some conflicts, k from one to four. */
const cohort = fc
  .record({
    houses: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 24 }),
    k: fc.integer({ min: 1, max: 4 }),
    conflicts: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 12 }),
    seed: fc.string(),
  })
  .map(({ houses, k, conflicts, seed }) => {
    // House 0 means "none told".
    const people = houses.map((house, n) => person(`p${n}`, house === 0 ? null : `house-${house}`));
    const barred = conflicts.map(([a, b]): Edge => [`p${a % people.length}`, `w-p${b % people.length}`]);
    return { input: circle(people, { reviewsPerWork: k, barred }), seed };
  });

describe("any cohort", () => {
  test("breaks no hard rule and gives nobody more than an equal share, rounded up", () => {
    fc.assert(
      fc.property(cohort, ({ input, seed }) => {
        const { edges, staffReviewsNeeded } = allocate(input, { seed });
        const house = new Map(input.reviewers.map(({ id, organisation }) => [id, organisation]));
        const barred = new Set(input.barred.map(String));
        for (const edge of edges) {
          const author = edge[1].slice(2);
          expect(edge[0]).not.toBe(author);
          expect(barred.has(String(edge))).toBe(false);
          if (house.get(edge[0])) expect(house.get(edge[0])).not.toBe(house.get(author));
        }
        expect(new Set(edges.map(String)).size).toBe(edges.length);
        expect(edges.length + staffReviewsNeeded).toBe(input.works.length * input.reviewsPerWork);
        for (const load of loads(edges).values()) expect(load).toBeLessThanOrEqual(input.reviewsPerWork);
      }),
      { numRuns: 300 },
    );
  });

  test("gets the same answer again, also from shuffled lists", () => {
    fc.assert(
      fc.property(cohort, ({ input, seed }) => {
        const shuffledInput = {
          ...input,
          reviewers: [...input.reviewers].reverse(),
          works: [...input.works].reverse(),
          barred: [...input.barred].reverse(),
        };
        expect(allocate(shuffledInput, { seed })).toEqual(allocate(input, { seed }));
      }),
      { numRuns: 100 },
    );
  });

  test("is told a proof for everything that is missing", () => {
    fc.assert(
      fc.property(cohort, ({ input, seed }) => {
        const { staffReviewsNeeded, certificates, options } = allocate(input, { seed });
        expect(certificates.length > 0).toBe(staffReviewsNeeded > 0);
        for (const { demand, capacity } of certificates) expect(demand).toBeGreaterThan(capacity);
        if (staffReviewsNeeded > 0) expect(options.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 100 },
    );
  });
});
