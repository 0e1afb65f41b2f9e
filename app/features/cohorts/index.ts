export { needsCount } from "./applications/domain/needs";
export { searchString } from "./applications/domain/search-string";
export {
  AnswerForm,
  ApplicationAnswers,
  ApplicationForm,
  ApplicationsSearch,
  SaveDraftForm,
  StaffForm,
} from "./applications/schema";
export { ApplicationParams, CohortParams, SchoolParams } from "./schema";
export { cohortsPrivacy } from "./privacy";
