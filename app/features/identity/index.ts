export { isAdministrator, isInstructor, isOrganiser, isScreener, may } from "./permissions";
export {
  AccountForm,
  AddressForm,
  ChangePasswordForm,
  ConfirmForm,
  LinkSearch,
  NewPasswordForm,
  PeopleSearch,
  PersonForm,
  SignInForm,
  SignOutForm,
  SignUpForm,
} from "./schema";
