/** Texts of cohorts, Serbian in Latin letters. */
export default {
  errors: {},
};
