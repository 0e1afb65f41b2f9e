export { changePassword } from "./commands/change-password.server";
export { changeStanding } from "./commands/change-standing.server";
export { resetPassword, setUpAccount } from "./commands/choose-password.server";
export { confirmEmail } from "./commands/confirm-email.server";
export { grantRole } from "./commands/grant-role.server";
export { prepareAccount } from "./commands/prepare-account.server";
export { rememberOrigin } from "./commands/remember-origin.server";
export { requestPasswordReset } from "./commands/request-password-reset.server";
export { resendConfirmation } from "./commands/resend-confirmation.server";
export { revokeRole } from "./commands/revoke-role.server";
export { signIn } from "./commands/sign-in.server";
export { signOut } from "./commands/sign-out.server";
export { signUp } from "./commands/sign-up.server";
export { reinstate, suspend } from "./commands/suspend.server";
export { sweepExpired } from "./commands/sweep-expired.server";
export { updateAccount } from "./commands/update-account.server";
export { browserName } from "./domain/browser-name";
export {
  accountPrepared,
  passwordChanged,
  passwordResetRequested,
  signUpRepeated,
  signUpRequested,
} from "./events";
export { deviceTokenIn } from "./known-device.server";
export { findLinkLetter } from "./queries/find-link-letter.server";
export { getAccount } from "./queries/get-account.server";
export { getPerson } from "./queries/get-person.server";
export { isLinkAlive } from "./queries/is-link-alive.server";
export { listPeople, PEOPLE_PER_PAGE } from "./queries/list-people.server";
export { forgetSessionCookie, resolveSession, sessionIdIn } from "./session.server";
export { requireStepUp } from "./step-up.server";
export { tokenFor } from "./tokens.server";
export { tryPassword } from "./try-password.server";
