/** Texts of assignments, Serbian in Latin letters. */
export default {
  errors: {},
};
