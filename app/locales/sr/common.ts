/** Texts that stand on many pages, Serbian in Latin letters. */
export default {};
