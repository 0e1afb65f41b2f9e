import { DomainError } from "~/shared/domain-error";

/** The call has not opened yet. */
export class CallNotOpen extends DomainError {
  constructor() {
    super("cohorts/call-not-open", "conflict", "The call has not opened yet");
  }
}

/** The call has closed, by the database's clock. */
export class CallClosed extends DomainError {
  constructor() {
    super("cohorts/call-closed", "conflict", "The call has closed");
  }
}

/** A sent application does not change any more. */
export class AlreadySent extends DomainError {
  constructor() {
    super("cohorts/already-sent", "conflict", "The application was sent before");
  }
}

/** There is no offer that the person could answer (any more). */
export class NoOpenOffer extends DomainError {
  constructor() {
    super("cohorts/no-open-offer", "conflict", "There is no offer to answer");
  }
}

/** The offer's last day has passed; whether the seat is still free, people know. */
export class OfferExpired extends DomainError {
  constructor() {
    super("cohorts/offer-expired", "conflict", "The offer has expired");
  }
}

/** What was decided or answered cannot be withdrawn from. */
export class NothingToWithdraw extends DomainError {
  constructor() {
    super("cohorts/nothing-to-withdraw", "conflict", "The application is past withdrawing");
  }
}

/** Every seat is offered or taken. */
export class CohortFull extends DomainError {
  constructor(capacity: number) {
    super("cohorts/full", "conflict", `All ${capacity} seats are offered or taken`, { count: capacity });
  }
}

/** Somebody decided before, or the applicant acted meanwhile. */
export class AlreadyDecided extends DomainError {
  constructor() {
    super("cohorts/already-decided", "conflict", "The application is no longer in a state for this decision");
  }
}

/** Decided applications are not assessed any more. */
export class NotAssessable extends DomainError {
  constructor() {
    super("cohorts/not-assessable", "conflict", "The application is not being assessed any more");
  }
}
