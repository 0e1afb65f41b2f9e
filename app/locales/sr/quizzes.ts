/** Texts of quizzes, Serbian in Latin letters. */
export default {
  errors: {},
};
