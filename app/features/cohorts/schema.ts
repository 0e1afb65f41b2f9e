import { z } from "zod";
import { Slug } from "~/shared/ids";

export const SchoolParams = z.object({ schoolSlug: Slug });
export const CohortParams = z.object({ cohortSlug: Slug });
export const ApplicationParams = CohortParams.extend({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
});
