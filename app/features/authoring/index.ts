export { DraftOutcome } from "./events";
export { canWriteLessons } from "./policy";
export { authoringPrivacy } from "./privacy";
export {
  DraftForm,
  DraftParams,
  DraftVersionParams,
  EditForm,
  LessonForm,
  LessonIdParams,
  MergeForm,
  NewLessonForm,
  ReviewForm,
  WrittenCourseParams,
} from "./schema";
