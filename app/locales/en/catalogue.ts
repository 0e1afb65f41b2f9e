/** Texts of catalogue. */
export default {
  errors: {},
} as const;
