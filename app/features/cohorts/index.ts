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
export { cohortsPrivacy } from "./privacy";
export { ApplicationParams, CohortParams, SchoolParams } from "./schema";
