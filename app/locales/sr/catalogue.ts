/** Texts of catalogue, Serbian in Latin letters. */
export default {
  errors: {},
};
