/** Texts of peer-review, Serbian in Latin letters. */
export default {
  errors: {},
};
