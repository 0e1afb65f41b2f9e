import { DomainError } from "~/shared/domain-error";

/** Reading begins by opening the work; a review cannot be saved before. */
export class ReviewNotOpened extends DomainError {
  constructor() {
    super("peer-review/review-not-opened", "conflict", "The work was not opened yet");
  }
}

/** A sent review is fixed. */
export class ReviewAlreadySent extends DomainError {
  constructor() {
    super("peer-review/review-already-sent", "conflict", "The review was sent already");
  }
}

/** Something the rubric asks for is missing; said beside each field. */
export class ReviewIncomplete extends DomainError {
  constructor(fieldMessages: Readonly<Record<string, string>>) {
    super(
      "peer-review/review-incomplete",
      "invalid",
      "The review lacks something",
      {},
      undefined,
      fieldMessages,
    );
  }
}

/** Too few counted reviews for a grade. */
export class QuorumNotReached extends DomainError {
  constructor(reviews: number, needed: number) {
    super("peer-review/quorum-not-reached", "conflict", "Too few counted reviews", {
      count: reviews,
      needed,
    });
  }
}

/** No work has enough reviews yet. */
export class NothingToRelease extends DomainError {
  constructor(needed: number) {
    super("peer-review/nothing-to-release", "conflict", "No work is ready for a grade", { count: needed });
  }
}

/** A released grade is corrected as a grade, with a reason, not by taking reviews away behind it. */
export class GradeAlreadyReleased extends DomainError {
  constructor() {
    super("peer-review/grade-already-released", "conflict", "The grade was released");
  }
}
