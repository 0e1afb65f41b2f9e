/** Texts of quizzes. */
export default {
  errors: {},
} as const;
