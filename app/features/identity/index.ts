export { mentionsName } from "./domain/mentions-name";
export { canInvite } from "./invitations/policy";
export { InvitationForm, InvitationsSearch, InviteListForm, TakeUpForm } from "./invitations/schema";
export {
  grantsFor,
  isAdministrator,
  isInstructor,
  isOrganiser,
  isViewedAs,
  may,
  mayInCohort,
  type Permission,
  rolesFor,
} from "./permissions";
export { identityPrivacy } from "./privacy";
export {
  AccountForm,
  AddressForm,
  Alias,
  ChangePasswordForm,
  ConfirmForm,
  DiscretionForm,
  LinkForm,
  LinkSearch,
  NewPasswordForm,
  PeopleFilters,
  PeopleSearch,
  PersonForm,
  Reason,
  SessionsForm,
  SignInForm,
  SignOutForm,
  SignUpForm,
} from "./schema";
export {
  AppForm,
  BackSearch,
  FirstFactorForm,
  PasskeyForm,
  PasskeyQuestion,
  SecondFactorForm,
  StepUpForm,
} from "./second-factor/schema";
export { ViewAsForm, ViewAsSearch } from "./view-as/schema";
export { coursesWrittenBy } from "./written-courses";
