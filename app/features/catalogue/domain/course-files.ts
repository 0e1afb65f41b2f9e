import { z } from "zod";
import { Slug } from "~/shared/ids";

const Sentence = z.string().trim().min(1).max(500);
const Title = z.string().trim().min(1).max(200);
const SourceId = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const FileName = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);

/** `course.yml`: the course and the order of its modules. */
export const CourseFile = z.strictObject({
  slug: Slug,
  title: Title,
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/),
  summary: z.string().trim().min(1).max(2_000),
  hours: z.int().min(1).max(1_000),
  licence: z.string().min(1).max(60),
  /** Folder names below `modules/`, in order. */
  modules: z.array(FileName).min(1).max(60),
  /** Which modules open when, and what completes them: read by the feature enrolment, which owns those rules. */
  path: z.unknown().optional(),
});
export type CourseFile = z.infer<typeof CourseFile>;

/** `module.yml`. A lesson without `file` is announced, not written yet. */
export const ModuleFile = z.strictObject({
  number: z.int().min(1).max(99),
  slug: Slug,
  title: Title,
  summary: z.string().trim().min(1).max(1_000),
  hours: z.int().min(1).max(200),
  status: z.enum(["published", "in-preparation"]),
  outcomes: z.array(Sentence).max(12),
  terms: z.array(Slug).max(60),
  prompts: z.array(Sentence).max(12),
  /** Path below the course's folder. */
  quiz: z
    .string()
    .regex(/^quizzes\/[a-z0-9-]+\.yml$/)
    .optional(),
  lessons: z
    .array(
      z.strictObject({
        slug: Slug,
        number: z.string().regex(/^\d+\.\d+$/),
        title: Title,
        file: FileName.optional(),
        /** Slugs it had before: their addresses lead on to it. */
        formerSlugs: z.array(Slug).max(20).optional(),
      }),
    )
    .min(1)
    .max(40),
});
export type ModuleFile = z.infer<typeof ModuleFile>;

/** Front matter of a lesson. Sources stand in the order in which the text first cites them. */
export const LessonFront = z.strictObject({
  slug: Slug,
  number: z.string().regex(/^\d+\.\d+$/),
  title: Title,
  minutes: z.int().min(1).max(240),
  outcomes: z.array(Sentence).min(1).max(8),
  terms: z.array(Slug).max(30),
  sources: z
    .array(
      z.strictObject({ id: Slug, source: SourceId, locator: z.string().trim().min(1).max(200).optional() }),
    )
    .max(60),
  reviewBy: z.iso.date().optional(),
  checkedOn: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .optional(),
  contentNote: z.string().trim().min(1).max(600).optional(),
});
export type LessonFront = z.infer<typeof LessonFront>;

/** What stands above a text and belongs to it: all but the lesson's place. */
export const RevisionFront = LessonFront.omit({ slug: true, number: true });
export type RevisionFront = z.infer<typeof RevisionFront>;

/** One work in `sources.yml`. */
export const Source = z.strictObject({
  title: z.string().trim().min(1).max(400),
  author: z.string().trim().min(1).max(300).optional(),
  publisher: z.string().trim().min(1).max(200).optional(),
  year: z.int().min(1800).max(2200).optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  note: z.string().trim().min(1).max(600).optional(),
});
export type Source = z.infer<typeof Source>;

/** `sources.yml`, by id. */
export const SourcesFile = z.record(SourceId, Source);
export type SourcesFile = z.infer<typeof SourcesFile>;

/** As much of `quizzes/<slug>.yml` as leads to the quiz; the rest belongs to the quizzes themselves. */
export const QuizHead = z.looseObject({
  slug: Slug,
  title: Title,
  module: Slug.optional(),
  drawPerModule: z.int().optional(),
  questions: z.array(z.unknown()).default([]),
});
export type QuizHead = z.infer<typeof QuizHead>;

/** `glossary.yml`, by id. */
export const GlossaryFile = z.record(Slug, z.strictObject({ term: Title, definition: Sentence }));
export type GlossaryFile = z.infer<typeof GlossaryFile>;

/** Front matter of `pages/<slug>.md` and of its language variants. */
export const PageFront = z.strictObject({ slug: Slug, title: Title });
export type PageFront = z.infer<typeof PageFront>;
