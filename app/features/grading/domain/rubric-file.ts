import { z } from "zod";
import { Slug } from "~/shared/ids";

const Level = z.strictObject({
  points: z.int().min(0).max(100),
  description: z.string().trim().min(1).max(1_000),
});

const Criterion = z.strictObject({
  id: Slug,
  title: z.string().trim().min(1).max(200),
  weightPercent: z.number().gt(0).max(100),
  levels: z.array(Level).min(2).max(11),
});

/** A rubric as it stands in `content/courses/<slug>/rubrics/*.yml`. */
export const RubricFile = z
  .strictObject({
    slug: Slug,
    title: z.string().trim().min(1).max(200),
    version: z.int().min(1).max(10_000),
    maxPoints: z.int().min(1).max(100),
    criteria: z.array(Criterion).min(1).max(30),
  })
  .superRefine(({ criteria, maxPoints }, { addIssue }) => {
    const fault = (path: (string | number)[], message: string) =>
      addIssue({ code: "custom", path: ["criteria", ...path], message });
    const hundredths = criteria.reduce((sum, { weightPercent }) => sum + Math.round(weightPercent * 100), 0);
    if (hundredths !== 10_000) fault([], `have weights that add up to ${hundredths / 100}, not to 100`);
    const seen = new Set<string>();
    for (const [index, { id, levels }] of criteria.entries()) {
      if (seen.has(id)) fault([index, "id"], `"${id}" stands twice`);
      seen.add(id);
      const points = levels.map((level) => level.points);
      if (new Set(points).size !== points.length) fault([index, "levels"], "two have the same points");
      if (Math.max(...points) !== maxPoints || Math.min(...points) !== 0) {
        fault([index, "levels"], `have to reach from 0 to ${maxPoints}`);
      }
    }
  });
export type RubricFile = z.infer<typeof RubricFile>;
