export {
  type ApplicationState,
  DECISION_KINDS,
  type DecisionKind,
  REASON_CODES,
  type ReasonCode,
} from "./applications/domain/application-state";
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
export { canOrganise, canScreen } from "./policy";
export { ApplicationParams, CohortParams, SchoolParams } from "./schema";
