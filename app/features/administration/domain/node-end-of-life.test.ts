import { expect, test } from "vitest";
import { nodeAge } from "./node-end-of-life";

test.each([
  ["22.11.0", "2026-06-01", "good"],
  ["22.11.0", "2027-02-01", "attention"],
  ["22.11.0", "2027-04-30", "attention"],
  ["22.11.0", "2027-05-02", "bad"],
  ["99.0.0", "2026-06-01", "attention"],
] as const)("Node.js %s on %s: %s", (version, day, state) => {
  expect(nodeAge(version, new Date(`${day}T12:00:00Z`)).state).toBe(state);
});
