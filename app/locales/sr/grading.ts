/** Texts of grading, Serbian in Latin letters. */
export default {
  errors: {},
};
