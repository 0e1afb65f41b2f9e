/** Texts of peer-review. */
export default {
  errors: {},
} as const;
