import { DomainError } from "~/shared/domain-error";

/** Administrators and auditors are not looked at as: their pages say who reviewed whom and who did what. */
export class NotToBeViewed extends DomainError {
  constructor() {
    super("identity/not-to-be-viewed", "conflict", "This account is not one to look at the site as");
  }
}
