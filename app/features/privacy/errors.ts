import { DomainError } from "~/shared/domain-error";

/** Somebody's data are being sent to them at this moment, in another window or on another device. */
export class ExportUnderWay extends DomainError {
  constructor() {
    super("privacy/export-under-way", "too-many", "The person's data are being sent to them already");
  }
}

/** The word that confirms an erasure was not typed. */
export class NotTheWord extends DomainError {
  constructor() {
    super("privacy/not-the-word", "invalid", "The word was not typed as shown", {}, "word");
  }
}

/** A reason stays in the log for ever, so it may not name whom it is about. */
export class ReasonNamesPerson extends DomainError {
  constructor() {
    super("privacy/reason-names-person", "invalid", "The reason holds the name or the address", {}, "reason");
  }
}
