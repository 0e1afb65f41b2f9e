import { createHash } from "node:crypto";
import type { AllocationInput, Edge } from "./problem";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const byText = <T>(list: readonly T[]) => list.map((item) => JSON.stringify(sortedKeys(item))).sort();

/** The value with the keys of every object in order, so that equal values have equal texts. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortedKeys(inner)]),
  );
}

/** The same for the same problem, whatever the order of its lists. */
export function hashOfInput(input: AllocationInput): string {
  const { reviewers, works, barred, locked, metBefore = [], ...rest } = input;
  return sha256(
    JSON.stringify([
      byText(reviewers),
      byText(works),
      byText(barred),
      byText(locked),
      byText(metBefore),
      sortedKeys(rest),
    ]),
  );
}

export const hashOfEdges = (edges: readonly Edge[]) => sha256(JSON.stringify(edges));
