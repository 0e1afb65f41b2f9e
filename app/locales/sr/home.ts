/** Texts of home, Serbian in Latin letters. */
export default {
  errors: {},
};
