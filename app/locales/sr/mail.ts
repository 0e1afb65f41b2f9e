/** Texts of mail, Serbian in Latin letters. */
export default {
  errors: {},
};
