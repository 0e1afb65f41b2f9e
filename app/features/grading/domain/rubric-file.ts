import type { RubricFile } from "../schema";

interface Fault {
  /** Where in the document. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with a rubric whose shape is right: weights, levels, names that repeat. */
export function findRubricFaults({ criteria, maxPoints }: RubricFile): Fault[] {
  const faults: Fault[] = [];
  const hundredths = criteria.reduce((sum, { weightPercent }) => sum + Math.round(weightPercent * 100), 0);
  if (hundredths !== 10_000) {
    faults.push({ path: ["criteria"], message: `the weights add up to ${hundredths / 100}, not to 100` });
  }
  const seen = new Set<string>();
  for (const [index, { id, levels }] of criteria.entries()) {
    if (seen.has(id))
      faults.push({ path: ["criteria", index, "id"], message: `the criterion "${id}" stands twice` });
    seen.add(id);
    const points = levels.map((level) => level.points);
    if (new Set(points).size !== points.length) {
      faults.push({ path: ["criteria", index, "levels"], message: "two levels have the same points" });
    }
    if (Math.max(...points) !== maxPoints || Math.min(...points) !== 0) {
      faults.push({
        path: ["criteria", index, "levels"],
        message: `the levels have to reach from 0 to ${maxPoints}`,
      });
    }
  }
  return faults;
}
