export { inOrder, nameOfTag, readingFor } from "./domain/locales";
export { ownFirst } from "./domain/own-first";
export { partAnchor, translatePath, translationsPath } from "./paths";
export { translationPrivacy } from "./privacy";
export { LessonLanguage, TranslateForm, TranslateParams, TranslationsParams } from "./schema";
