/** Texts of enrolment, Serbian in Latin letters. */
export default {
  errors: {},
};
