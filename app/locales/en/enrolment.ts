/** Texts of enrolment. */
export default {
  errors: {},
} as const;
