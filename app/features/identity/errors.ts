import { DomainError } from "~/shared/domain-error";

/** Address and password do not belong together. The same for an address nobody has. */
export class SignInFailed extends DomainError {
  constructor() {
    super("identity/sign-in-failed", "invalid", "Address and password do not match");
  }
}

/** The password is right, the address was never confirmed. */
export class AddressUnconfirmed extends DomainError {
  constructor() {
    super("identity/address-unconfirmed", "conflict", "The address was not confirmed yet");
  }
}

/** The password is right, the account was suspended. */
export class AccountSuspended extends DomainError {
  constructor() {
    super("identity/account-suspended", "conflict", "The account is suspended");
  }
}

/** A link from a mail that was used, overtaken by a newer one, or is too old. */
export class LinkDead extends DomainError {
  constructor() {
    super("identity/link-dead", "conflict", "The one-time token is used, replaced, expired or unknown");
  }
}

/** The old password is not the one of the account. */
export class WrongPassword extends DomainError {
  constructor() {
    super("identity/wrong-password", "invalid", "The current password is wrong", {}, "currentPassword");
  }
}

/** A confirmation link with a password that is not the one of the sign-up: perhaps somebody else's sign-up. */
export class NotThePassword extends DomainError {
  constructor() {
    super(
      "identity/not-the-password",
      "invalid",
      "The password is not the one of the sign-up",
      {},
      "password",
    );
  }
}

/** The site keeps at least one administrator who can sign in. */
export class LastAdministrator extends DomainError {
  constructor() {
    super("identity/last-administrator", "conflict", "The last administrator cannot go");
  }
}

/** A role that cannot be limited to such a place, such as an administrator of one course. */
export class RoleOutOfPlace extends DomainError {
  constructor() {
    super("identity/role-out-of-place", "invalid", "The role does not hold at such a place", {}, "role");
  }
}

/** The person has this role at this place already. */
export class RoleAlreadyGranted extends DomainError {
  constructor() {
    super("identity/role-already-granted", "conflict", "The role is granted already", {}, "role");
  }
}
