import { DomainError } from "~/shared/domain-error";

/** The mail server did not take the mail this time: it is offered again later. */
export class MailDeferred extends DomainError {
  constructor(answer: string) {
    super("mail/deferred", "conflict", answer);
  }
}
