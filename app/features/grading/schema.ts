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
export const RubricFile = z.strictObject({
  slug: Slug,
  title: z.string().trim().min(1).max(200),
  version: z.int().min(1).max(10_000),
  maxPoints: z.int().min(1).max(100),
  criteria: z.array(Criterion).min(1).max(30),
});
export type RubricFile = z.infer<typeof RubricFile>;

export const GradeItemInput = z.strictObject({
  courseId: z.string(),
  /** Null for an item of the course itself, counted in every cohort. */
  cohortId: z.string().nullable(),
  kind: z.enum(["quiz", "assignment"]),
  /** Slug of the quiz or assignment: what completion rules name. */
  key: Slug,
  title: z.string().min(1).max(300),
  position: z.int().min(0),
  passPercent: z.number().min(0).max(100),
});
export type GradeItemInput = z.infer<typeof GradeItemInput>;
