/** Texts of certificates. */
export default {
  errors: {},
} as const;
