export { coursePath, lessonPath, modulePath } from "./paths";
export { CourseParams, LessonParams, ModuleParams, PageParams } from "./schema";
export { cataloguePrivacy } from "./privacy";
