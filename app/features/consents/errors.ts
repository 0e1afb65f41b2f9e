import { DomainError } from "~/shared/domain-error";

/** The words on the page are not those in force: nobody agrees to what they did not read. */
export class WordingChanged extends DomainError {
  constructor() {
    super("consents/wording-changed", "conflict", "The wording was replaced since the page was opened");
  }
}
