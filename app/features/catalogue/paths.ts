/** The page of a course. */
export const coursePath = (courseSlug: string): string => `/courses/${courseSlug}`;

/** The page of a module. */
export const modulePath = (courseSlug: string, moduleSlug: string): string =>
  `/courses/${courseSlug}/${moduleSlug}`;

/** The page on which a lesson is read. */
export const lessonPath = (courseSlug: string, moduleSlug: string, lessonSlug: string): string =>
  `/learn/${courseSlug}/${moduleSlug}/${lessonSlug}`;

/** Where a text leads to a quiz: an address that stays when the quiz is brought in anew. */
export const quizPath = (courseSlug: string, quizSlug: string): string =>
  `/learn/${courseSlug}/quiz/${quizSlug}`;
