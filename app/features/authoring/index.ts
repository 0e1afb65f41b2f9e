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
  TakeSourceForm,
  TakeWorkForm,
  WorkSearch,
  WrittenCourseParams,
} from "./schema";
