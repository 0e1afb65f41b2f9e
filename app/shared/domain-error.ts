/** How an expected failure meets the outside: which HTTP status, which exit code. */
export type DomainErrorKind =
  | "invalid"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "too-many"
  | "too-large"
  | "unavailable"
  | "step-up";

/**
 * Something that can happen in the trade and is no bug: a closed review, a full cohort.
 *
 * `code` is stable (`feature/what`) and names the sentence a person reads in the
 * catalogue of messages (`errors:feature.what`); `message` is for the log.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: DomainErrorKind,
    message: string,
    /** Values the sentence needs, never personal data of somebody else. */
    readonly params: Readonly<Record<string, string | number>> = {},
    /** The form field the failure belongs to, if it belongs to one. */
    readonly field?: string,
    /** Several fields at once: messages by field name, said instead of the sentence of `code`. */
    readonly fieldMessages?: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The thing does not exist, or not for this person: the two look the same from outside. */
export class NotFound extends DomainError {
  constructor(what = "This page") {
    super("common/not-found", "not-found", `${what} does not exist or is out of the actor's scope`);
  }
}

/** The person is known and may see that the thing exists, yet may not do this. */
export class Forbidden extends DomainError {
  constructor(message = "The actor may not do that") {
    super("common/forbidden", "forbidden", message);
  }
}

/** Somebody changed the same thing meanwhile; what was typed is shown beside what stands now. */
export class StaleVersion extends DomainError {
  constructor(what: string) {
    super("common/stale-version", "conflict", `${what} was changed elsewhere`);
  }
}

/** A sensitive act, and too long ago that the person proved who they are: the page asks once more and comes back. */
export class StepUpNeeded extends DomainError {
  constructor() {
    super("common/step-up-needed", "step-up", "The act needs a fresh proof of who acts");
  }
}

/** Too many tries in a short time. */
export class TooManyRequests extends DomainError {
  constructor(readonly retryAfterSeconds: number) {
    super("common/too-many", "too-many", "Rate limit reached", {
      minutes: Math.max(1, Math.ceil(retryAfterSeconds / 60)),
    });
  }
}

/** A file beyond what is taken. */
export class TooLarge extends DomainError {
  constructor(megabytes: number) {
    super("common/too-large", "too-large", "A file is too large", { megabytes }, "file");
  }
}
