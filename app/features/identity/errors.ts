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

/** Accounts are made by invitation alone; an administrator decided so. */
export class SignUpClosed extends DomainError {
  constructor() {
    super("identity/sign-up-closed", "conflict", "Signing up is by invitation only");
  }
}

/** The person has an alias already. */
export class AlreadyProtected extends DomainError {
  constructor() {
    super("identity/already-protected", "conflict", "The person is protected already");
  }
}

/** There is no true name to open or to give back: the name everybody reads is the name. */
export class NotProtected extends DomainError {
  constructor() {
    super("identity/not-protected", "conflict", "The person is not protected");
  }
}

/** An alias, or other words that stay readable, with the hidden name in them. */
export class AliasTellsName extends DomainError {
  constructor(field = "alias") {
    super("identity/alias-tells-name", "invalid", "The alias holds a part of the name", {}, field);
  }
}

/** A reason is kept in clear, so it may not say what the seal hides. */
export class ReasonNamesPerson extends DomainError {
  constructor() {
    super("identity/reason-names-person", "invalid", "The reason holds a part of the name", {}, "reason");
  }
}

/** The address the account is to have is the one it has. */
export class SameAddress extends DomainError {
  constructor() {
    super("identity/same-address", "invalid", "The account has this address already", {}, "email");
  }
}

/** A new password that many people have, or that is typed without thinking. */
export class PasswordTooCommon extends DomainError {
  constructor() {
    super("identity/password-too-common", "invalid", "The password is a common one", {}, "password");
  }
}

/** A new password with the person's own name or address in it. */
export class PasswordHoldsName extends DomainError {
  constructor() {
    super(
      "identity/password-holds-name",
      "invalid",
      "The password holds the person's own name",
      {},
      "password",
    );
  }
}
