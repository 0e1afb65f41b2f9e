export { importTranslations } from "./commands/import-translations.server";
export { redrawLesson } from "./commands/redraw-lesson.server";
export { RedrawLesson } from "./jobs";
export { checkTranslations } from "./queries/check-translations.server";
export { findTranslatedLesson, type TranslatedLesson } from "./queries/find-translated-lesson.server";
