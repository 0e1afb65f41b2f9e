/** Texts of identity. */
export default {
  errors: {},
} as const;
