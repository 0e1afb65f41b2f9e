import { coursePath, lessonPath, modulePath } from "~/features/catalogue";

/** The search in a course. */
export const searchPath = (courseSlug: string): string => `${coursePath(courseSlug)}/search`;

/** The words of a course. */
export const glossaryPath = (courseSlug: string): string => `${coursePath(courseSlug)}/glossary`;

/** One's own notes on a lesson; with `at` the paragraph that is open for writing. */
export const lessonNotesPath = (courseSlug: string, moduleSlug: string, lessonSlug: string): string =>
  `${lessonPath(courseSlug, moduleSlug, lessonSlug)}/notes`;

/** One's own notes in a course. */
export const courseNotesPath = (courseSlug: string): string => `/learn/notes/${courseSlug}`;

/**
 * A module as one file.
 *
 * @param language in which it is asked for, such as "sr-Cyrl"; the reader's own decides where nobody asked.
 */
export const takeAwayPath = (
  courseSlug: string,
  moduleSlug: string,
  format: "html" | "epub",
  language?: string | null,
): string =>
  `${modulePath(courseSlug, moduleSlug)}/take-away/${format}${language ? `?lang=${language}` : ""}`;
