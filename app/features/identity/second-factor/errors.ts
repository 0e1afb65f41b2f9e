import { DomainError } from "~/shared/domain-error";

/** A code of the app or the paper that is wrong, was taken before, or is too old. The three look the same. */
export class WrongCode extends DomainError {
  constructor() {
    super("identity/wrong-code", "invalid", "The second factor's code is wrong or taken", {}, "oneTimeCode");
  }
}

/** A passkey that is not of this account, answered another question, or none at all. */
export class PasskeyRefused extends DomainError {
  constructor() {
    super("identity/passkey-refused", "invalid", "The passkey's answer does not hold");
  }
}

/** An authenticator app is set up already; another takes its place once it is removed. */
export class AppThereAlready extends DomainError {
  constructor() {
    super("identity/app-there-already", "conflict", "The account has an authenticator app already");
  }
}

/** No authenticator app is being set up: it was begun anew elsewhere, or is done. */
export class NothingToConfirm extends DomainError {
  constructor() {
    super("identity/nothing-to-confirm", "conflict", "No authenticator app waits for its first code");
  }
}

/** Recovery codes stand in for a second factor, and there is none. */
export class NoSecondFactor extends DomainError {
  constructor() {
    super("identity/no-second-factor", "conflict", "The account has no second factor");
  }
}
