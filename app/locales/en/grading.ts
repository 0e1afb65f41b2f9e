/** Texts of grading. */
export default {
  errors: {},
} as const;
