/** The page that says the rules of a quiz and begins it. */
export const quizPath = (quizId: string): string => `/learn/quizzes/${quizId}`;

/** The page on which an attempt is taken. */
export const attemptPath = (attemptId: string): string => `/learn/attempts/${attemptId}`;

/** Where the enhancement script saves answers. */
export const attemptResponsesPath = (attemptId: string): string => `${attemptPath(attemptId)}/responses`;

/** The page that names what is unanswered, before sending. */
export const attemptReviewPath = (attemptId: string): string => `${attemptPath(attemptId)}/review`;

/** The page with points, right answers and feedback. */
export const attemptResultPath = (attemptId: string): string => `${attemptPath(attemptId)}/result`;
