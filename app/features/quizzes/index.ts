export { secondsLeft } from "./domain/time-limit";
export { attemptPath, attemptResultPath, attemptReviewPath, quizPath } from "./paths";
export { quizzesPrivacy } from "./privacy";
export { AnswerSheet, AttemptForm, AttemptParams, NoFields, QuizParams } from "./schema";
