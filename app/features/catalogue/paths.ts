/** The page of a course. */
export const coursePath = (courseSlug: string): string => `/courses/${courseSlug}`;

/** The page of a module. */
export const modulePath = (courseSlug: string, moduleSlug: string): string =>
  `/courses/${courseSlug}/${moduleSlug}`;

/**
 * The page on which a lesson is read.
 *
 * @param language in which it is asked for, such as "sr-Cyrl"; the reader's own decides where nobody asked.
 */
export const lessonPath = (
  courseSlug: string,
  moduleSlug: string,
  lessonSlug: string,
  language?: string | null,
): string => `/learn/${courseSlug}/${moduleSlug}/${lessonSlug}${language ? `?lang=${language}` : ""}`;

/** Where a text leads to a quiz: an address that stays when the quiz is brought in anew. */
export const quizPath = (courseSlug: string, quizSlug: string): string =>
  `/learn/${courseSlug}/quiz/${quizSlug}`;
