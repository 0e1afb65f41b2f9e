/** Texts of cohorts. */
export default {
  errors: {},
} as const;
