export {
  DecisionForm,
  GiveUpForm,
  MarkForm,
  MemberParams,
  ModuleRulesForm,
  ModuleRulesParams,
  PathParams,
  PathSearch,
  PeopleSearch,
} from "./path/schema";
export { memberPath, rulesPath } from "./paths";
export { enrolmentPrivacy } from "./privacy";
export { NoFields } from "./schema";
