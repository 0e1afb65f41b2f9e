import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

const Account = z.object({ userId: OpaqueId });
const AccountWithLink = Account.extend({ tokenId: OpaqueId });

/** Somebody asked for an account, or for the confirmation once more: send the link. */
export const signUpRequested = defineEvent("identity.sign-up-requested", AccountWithLink);

/** Somebody asked for an account under an address that has one: tell its owner, and nobody else. */
export const signUpRepeated = defineEvent("identity.sign-up-repeated", Account);

/** Somebody forgot their password: send the link. */
export const passwordResetRequested = defineEvent("identity.password-reset-requested", AccountWithLink);

/** The password is another now: tell the owner, who may not have done it. */
export const passwordChanged = defineEvent("identity.password-changed", Account);

/** An account waits for its owner: send the link to set it up. */
export const accountPrepared = defineEvent("identity.account-prepared", AccountWithLink);

/** Somebody wants their account to have another address: send the link there. */
export const addressChangeRequested = defineEvent("identity.address-change-requested", AccountWithLink);

/** The account has another address now: tell the old one, with the link that undoes it. */
export const addressChanged = defineEvent("identity.address-changed", AccountWithLink);
