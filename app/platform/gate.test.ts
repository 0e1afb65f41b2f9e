import { expect, test } from "vitest";
import { createGate } from "./gate.server";

const refused = () => new Error("refused");

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done, end };
}

test("J7 never more than its places are inside, and all get their turn", async () => {
  const gate = createGate({ places: 4, patienceMs: 1_000, refuse: refused });
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise(setImmediate);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 50 }, () => gate(work)));
  expect([most, inside]).toEqual([4, 0]);
});

test("J7 who waits in vain is refused, and the line goes on without them", async () => {
  const gate = createGate({ places: 1, patienceMs: 5, refuse: refused });
  const first = held();
  const running = gate(first.work);
  await expect(gate(async () => "late")).rejects.toThrow("refused");
  first.end();
  await running;
  expect(await gate(async () => "next")).toBe("next");
});

test("a place is free again after work that failed", async () => {
  const gate = createGate({ places: 1, patienceMs: 1_000, refuse: refused });
  await expect(gate(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await gate(async () => "next")).toBe("next");
});
