/** Texts of home. */
export default {
  errors: {},
} as const;
