import type { PrivacyRule } from "~/shared/privacy-rule";

/** Texts of a course as its authors published them, and which of them a cohort reads: nothing about anybody who reads. */
const published = {
  purpose: "course",
  subjects: { nobody: "The text of a course, as published." },
  retention: { keep: "Part of the course." },
} as const satisfies PrivacyRule;

/** What the catalogue keeps about people: nothing, table by table. */
export const cataloguePrivacy = {
  Course: published,
  Module: published,
  Lesson: published,
  LessonRevision: published,
  CohortLessonPin: published,
  GlossaryTerm: published,
  CourseSource: published,
  FormerLessonAddress: published,
} as const satisfies Readonly<Record<string, PrivacyRule>>;
