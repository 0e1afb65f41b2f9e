export { minutesLeft } from "./domain/time-limit";
export { attemptPath, attemptResponsesPath, attemptResultPath, attemptReviewPath, quizPath } from "./paths";
export { AnswerSheet, AttemptForm, AttemptParams, NoFields, QuizParams } from "./schema";
