export { postAnchor, postPagePath, threadPath } from "./paths";
export { isModerator } from "./policy";
export { discussionPrivacy } from "./privacy";
export {
  DecisionForm,
  LessonPlaceParams,
  ListSearch,
  ModulePlaceParams,
  MyDiscussionsForm,
  PlaceSearch,
  PostActForm,
  PostParams,
  QueueSearch,
  ThreadActForm,
  ThreadForm,
  ThreadParams,
  ThreadSearch,
} from "./schema";
