export { translationPrivacy } from "./privacy";
export { LessonLanguage } from "./schema";
