import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shuffled } from "./shuffle";

describe("C2 the order of choices", () => {
  test("is stable for a seed and loses nothing", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.string(), (list, seed) => {
        const order = shuffled(list, seed);
        expect(shuffled(list, seed)).toEqual(order);
        expect([...order].sort()).toEqual([...list].sort());
      }),
    );
  });

  test("puts every choice into every place about equally often", () => {
    const counts = [0, 0, 0, 0];
    for (let n = 0; n < 4_000; n += 1) counts[shuffled([0, 1, 2, 3], `seed ${n}`).indexOf(0)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });
});
