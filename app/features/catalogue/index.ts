export { coursePath, lessonPath, modulePath } from "./paths";
export { cataloguePrivacy } from "./privacy";
export { CourseParams, LessonParams, ModuleParams, PageParams } from "./schema";
