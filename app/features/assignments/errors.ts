import { DomainError } from "~/shared/domain-error";

/** A file of a brief does not hold: the command line prints where. */
export class BriefInvalid extends DomainError {
  constructor(file: string, line: number, problem: string) {
    super("assignments/brief-invalid", "invalid", `${file}:${line}: ${problem}`, { file, line });
  }
}

/** The dates would not let anybody write, send and review in turn. */
export class DatesOutOfOrder extends DomainError {
  constructor() {
    super("assignments/dates-out-of-order", "invalid", "opensAt < dueAt < reviewsDueAt does not hold");
  }
}

/** A cohort has each brief once. */
export class AlreadyScheduled extends DomainError {
  constructor() {
    super("assignments/already-scheduled", "conflict", "The cohort has this brief already");
  }
}

/** Writing has not begun, or no work is taken any more. */
export class SendingClosed extends DomainError {
  constructor() {
    super("assignments/sending-closed", "conflict", "Outside the dates of the assignment");
  }
}

/** What was sent is no draft any more. */
export class WorkAlreadySent extends DomainError {
  constructor() {
    super("assignments/work-already-sent", "conflict", "The work was sent; a draft cannot be saved over it");
  }
}

/** Too late to exchange the text: it is due, or somebody reads it. */
export class WorkNotReplaceable extends DomainError {
  constructor() {
    super("assignments/work-not-replaceable", "conflict", "The work is due or under review");
  }
}

/** Something the brief asks for is missing; said beside each field. */
export class WorkIncomplete extends DomainError {
  constructor(fieldMessages: Readonly<Record<string, string>>) {
    super("assignments/work-incomplete", "invalid", "The work lacks something", {}, undefined, fieldMessages);
  }
}
