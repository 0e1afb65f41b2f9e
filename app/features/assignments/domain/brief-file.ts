import { z } from "zod";
import { Slug } from "~/shared/ids";

const Section = z.strictObject({
  id: Slug,
  title: z.string().trim().min(1).max(120),
  hint: z.string().trim().min(1).max(600),
  /** Words the author should aim at. Left out: the section does not count towards the length. */
  words: z.int().min(1).max(20_000).optional(),
});

const twice = (list: readonly { id: string }[]) =>
  list.findIndex(({ id }, position) => list.findIndex((other) => other.id === id) < position);

/** A research task as it stands in `content/courses/<slug>/assignments/*.yml`. */
export const BriefFile = z
  .strictObject({
    slug: Slug,
    title: z.string().trim().min(1).max(200),
    /** Who works on one text. Pairs and teams hand it in by one of them. */
    kind: z.enum(["individual", "pair", "team"]),
    /** Path of the rubric below the folder of the course. */
    rubric: z.string().regex(/^rubrics\/[a-z0-9-]+\.yml$/),
    words: z.strictObject({
      min: z.int().min(0),
      max: z.int().min(1).max(50_000),
      tolerancePercent: z.int().min(0).max(50),
    }),
    reviews: z.strictObject({ perSubmission: z.int().min(1).max(20), owed: z.int().min(0).max(20) }),
    passPercent: z.number().min(0).max(100),
    brief: z.string().min(1),
    themes: z.array(z.string().trim().min(1).max(120)).min(1).max(40),
    sections: z.array(Section).min(1).max(30),
    guidance: z.string().min(1),
  })
  .superRefine(({ words, sections }, ctx) => {
    if (words.min >= words.max)
      ctx.addIssue({ code: "custom", path: ["words", "min"], message: "must be less than max" });
    const again = twice(sections);
    if (again >= 0)
      ctx.addIssue({ code: "custom", path: ["sections", again, "id"], message: "is there twice" });
  });
export type BriefFile = z.infer<typeof BriefFile>;
