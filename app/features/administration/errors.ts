import { DomainError } from "~/shared/domain-error";

/** Nothing is given up any more: somebody else offered it again, or it was done. */
export class NothingDead extends DomainError {
  constructor() {
    super("administration/nothing-dead", "conflict", "No dead row of the outbox fits");
  }
}

/** No account has the address that was typed. */
export class NoSuchAccount extends DomainError {
  constructor() {
    super("administration/no-such-account", "invalid", "No account has this address", {}, "email");
  }
}

/** Both accounts have something of which one person has one: the page says what. */
export class NotMergeable extends DomainError {
  constructor() {
    super("administration/not-mergeable", "conflict", "Something stands in the way of merging the accounts");
  }
}

/** What was typed is not the address of the account that goes. */
export class WrongConfirmation extends DomainError {
  constructor() {
    super("administration/wrong-confirmation", "invalid", "The typed address is another", {}, "confirmation");
  }
}
