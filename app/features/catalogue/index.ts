export { LessonFront, RevisionFront } from "./domain/course-files";
export { coursePath, lessonPath, modulePath } from "./paths";
export { cataloguePrivacy } from "./privacy";
export { CourseParams, LessonParams, ModuleParams, PageParams, QuizParams } from "./schema";
