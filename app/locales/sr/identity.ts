/** Texts of identity, Serbian in Latin letters. */
export default {
  errors: {},
};
