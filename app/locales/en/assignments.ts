/** Texts of assignments. */
export default {
  errors: {},
} as const;
