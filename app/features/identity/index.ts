export { isAdministrator, isInstructor, isOrganiser, isScreener, may } from "./permissions";
export {
  AccountForm,
  AddressForm,
  ChangePasswordForm,
  ConfirmForm,
  LinkSearch,
  NewPasswordForm,
  SignInForm,
  SignUpForm,
} from "./schema";
