import { DomainError } from "~/shared/domain-error";

/** Nothing is given up any more: somebody else offered it again, or it was done. */
export class NothingDead extends DomainError {
  constructor() {
    super("administration/nothing-dead", "conflict", "No dead row of the outbox fits");
  }
}
