import { z } from "zod";
import { Slug } from "~/shared/ids";

/** A column of the gradebook. */
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
