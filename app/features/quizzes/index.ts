export { secondsLeft } from "./domain/time-limit";
export { attemptPath, attemptResultPath, attemptReviewPath, quizPath } from "./paths";
export { AnswerSheet, AttemptForm, AttemptParams, NoFields, QuizParams } from "./schema";
export { quizzesPrivacy } from "./privacy";
