import type { Locale } from "./domain/locales";

/** The list of a course's translations. */
export const translationsPath = (courseSlug: string): string => `/teach/courses/${courseSlug}/translations`;

/** Where a lesson is translated into a language. */
export const translatePath = (courseSlug: string, lessonId: string, locale: Locale): string =>
  `${translationsPath(courseSlug)}/${lessonId}/${locale}`;

/** The anchor of a part on that page: blocks by their place, "front" for what stands around the text. */
export const partAnchor = (part: number | "front"): string => `part-${part === "front" ? part : part + 1}`;
