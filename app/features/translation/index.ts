export { partAnchor, translatePath, translationsPath } from "./paths";
export { translationPrivacy } from "./privacy";
export { LessonLanguage, TranslateForm, TranslateParams, TranslationsParams } from "./schema";
