import { DomainError } from "~/shared/domain-error";
import { MOST_MARKS } from "./schema";

/** Somebody has marked as many places as one person may. */
export class TooManyMarks extends DomainError {
  constructor() {
    super("reading/too-many-marks", "conflict", "The limit of marks is reached", { maximum: MOST_MARKS });
  }
}

/** The text was published anew meanwhile, and the paragraph that was meant is not in it. */
export class PlaceGone extends DomainError {
  constructor() {
    super("reading/place-gone", "conflict", "The marked paragraph is not in the current text");
  }
}

/** The same note was changed in another window. */
export class NoteChanged extends DomainError {
  constructor() {
    super("reading/note-changed", "conflict", "The note was changed elsewhere");
  }
}
