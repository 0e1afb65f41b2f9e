export { confirmNewAddress, undoAddressChange } from "./commands/change-address.server";
export { changePassword } from "./commands/change-password.server";
export { changeStanding } from "./commands/change-standing.server";
export { choosePaperName } from "./commands/choose-paper-name.server";
export { resetPassword, setUpAccount } from "./commands/choose-password.server";
export { confirmEmail } from "./commands/confirm-email.server";
export { emptyAccount, makeEmptyAccounts } from "./commands/empty-account.server";
export { endSessions } from "./commands/end-sessions.server";
export { exportPeople } from "./commands/export-people.server";
export { giveBackName } from "./commands/give-back-name.server";
export { grantRole } from "./commands/grant-role.server";
export { mergePeople } from "./commands/merge-people.server";
export { prepareAccount } from "./commands/prepare-account.server";
export { rememberOrigin } from "./commands/remember-origin.server";
export { requestAddressChange } from "./commands/request-address-change.server";
export { requestPasswordReset } from "./commands/request-password-reset.server";
export { resendConfirmation } from "./commands/resend-confirmation.server";
export { revokeRole } from "./commands/revoke-role.server";
export { setDiscretion } from "./commands/set-discretion.server";
export { signIn } from "./commands/sign-in.server";
export { signOut } from "./commands/sign-out.server";
export { signUp } from "./commands/sign-up.server";
export { reinstate, suspend } from "./commands/suspend.server";
export { sweepExpired } from "./commands/sweep-expired.server";
export { takeAlias } from "./commands/take-alias.server";
export { updateAccount } from "./commands/update-account.server";
export { viewTrueName } from "./commands/view-true-name.server";
export { browserName } from "./domain/browser-name";
export {
  accountPrepared,
  addressChanged,
  addressChangeRequested,
  passwordChanged,
  passwordResetRequested,
  signUpRepeated,
  signUpRequested,
} from "./events";
export { acceptInvitation } from "./invitations/commands/accept-invitation.server";
export { inviteList } from "./invitations/commands/invite-list.server";
export { joinByInvitation } from "./invitations/commands/join-by-invitation.server";
export { makeInvitation } from "./invitations/commands/make-invitation.server";
export { revokeInvitations } from "./invitations/commands/revoke-invitations.server";
export { invitationMade } from "./invitations/events";
export { checkList, mayInviteList } from "./invitations/queries/check-list.server";
export { findInvitationLetter } from "./invitations/queries/find-invitation-letter.server";
export { getInvitation } from "./invitations/queries/get-invitation.server";
export { listHelpers } from "./invitations/queries/list-helpers.server";
export { listInvitations } from "./invitations/queries/list-invitations.server";
export { deviceTokenIn } from "./known-device.server";
export { countStaffWithoutFactor } from "./queries/count-staff-without-factor.server";
export { findLinkLetter } from "./queries/find-link-letter.server";
export { findPaperName } from "./queries/find-paper-name.server";
export { getAccount } from "./queries/get-account.server";
export { getAddress } from "./queries/get-address.server";
export { getIdentityCard } from "./queries/get-identity-card.server";
export { getPeopleExport } from "./queries/get-people-export.server";
export { getPerson } from "./queries/get-person.server";
export { getProtection } from "./queries/get-protection.server";
export { isLinkAlive } from "./queries/is-link-alive.server";
export { listPeople, PEOPLE_PER_PAGE } from "./queries/list-people.server";
export { listSessions } from "./queries/list-sessions.server";
export { addPasskey } from "./second-factor/commands/add-passkey.server";
export { askPasskey } from "./second-factor/commands/ask-passkey.server";
export { passSecondFactor } from "./second-factor/commands/pass-second-factor.server";
export { removeApp, removePasskey } from "./second-factor/commands/remove-factor.server";
export { renewRecoveryCodes } from "./second-factor/commands/renew-recovery-codes.server";
export { resetSecondFactor } from "./second-factor/commands/reset-second-factor.server";
export { beginApp, confirmApp } from "./second-factor/commands/set-up-app.server";
export { stepUp } from "./second-factor/commands/step-up.server";
export { secondFactorChanged } from "./second-factor/events";
export { canHavePasskeys } from "./second-factor/passkeys.server";
export { getAppSetUp } from "./second-factor/queries/get-app-set-up.server";
export { getSecurity, getSecurityToChange } from "./second-factor/queries/get-security.server";
export { listProofs } from "./second-factor/queries/list-proofs.server";
export { forgetSessionCookie, resolveSession, sessionIdIn } from "./session.server";
export { requireStepUp } from "./step-up.server";
export { tokenFor } from "./tokens.server";
export { insistOnTrueNames, keepNameOutOf, keepTrueNameOut } from "./true-name.server";
export { tryPassword } from "./try-password.server";
export { startViewAs } from "./view-as/commands/start-view-as.server";
export { stopViewAs } from "./view-as/commands/stop-view-as.server";
export { getPersonToView } from "./view-as/queries/get-person-to-view.server";
