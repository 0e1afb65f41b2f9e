/** Texts of mail. */
export default {
  errors: {},
} as const;
