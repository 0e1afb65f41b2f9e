/** Texts of certificates, Serbian in Latin letters. */
export default {
  errors: {},
};
