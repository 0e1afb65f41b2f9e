export {
  nextUnread,
  type OutlineLesson,
  type OutlineQuiz,
  type PlacedLesson,
  progressOf,
} from "./domain/outline";
export { coursePath, lessonPath, modulePath } from "./paths";
export { CourseParams, LessonParams, ModuleParams, PageParams } from "./schema";
