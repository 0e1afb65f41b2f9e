import { DomainError } from "~/shared/domain-error";

/** A link that was taken up, taken back, is too old, was never ours, or whose giver could no longer give it. */
export class InvitationDead extends DomainError {
  constructor() {
    super("identity/invitation-dead", "conflict", "The invitation is used, taken back, expired or unknown");
  }
}

/** The invitation names another address than that of the account. */
export class InvitationForAnother extends DomainError {
  constructor() {
    super("identity/invitation-for-another", "conflict", "The invitation is for another address");
  }
}

/** The address has an account already: its owner signs in and takes the invitation up. */
export class AccountThereAlready extends DomainError {
  constructor() {
    super("identity/account-there-already", "conflict", "The address has an account already");
  }
}

/** What gives much, or nothing but an account, is sent to one address and to nobody else. */
export class InvitationNeedsAddress extends DomainError {
  constructor() {
    super(
      "identity/invitation-needs-address",
      "invalid",
      "The invitation has to name an address",
      {},
      "email",
    );
  }
}

/** A list with a row that is not right: nobody on it was invited. */
export class ListNotClean extends DomainError {
  constructor() {
    super(
      "identity/list-not-clean",
      "invalid",
      "A row of the list is not right, so nobody was invited",
      {},
      "list",
    );
  }
}
