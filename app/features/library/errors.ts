import { DomainError } from "~/shared/domain-error";

/** Another entry that is shown has this DOI already. */
export class DoiTaken extends DomainError {
  constructor(slug: string) {
    super("library/doi-taken", "conflict", "Another entry has this DOI", { slug }, "doi");
  }
}

/** A line of the form names a lesson that is not there. */
export class UnknownLesson extends DomainError {
  constructor(line: string) {
    super(
      "library/unknown-lesson",
      "invalid",
      "A recommendation names a lesson nobody knows",
      { line },
      "lessons",
    );
  }
}

/** A list to import is longer than one import takes. */
export class ListTooLong extends DomainError {
  constructor(most: number) {
    super(
      "library/list-too-long",
      "invalid",
      "The list has more entries than one import takes",
      { most },
      "text",
    );
  }
}

/** A list to import has no entry in any format that is known. */
export class NothingToImport extends DomainError {
  constructor() {
    super("library/nothing-to-import", "invalid", "There is no entry in what was sent", {}, "text");
  }
}
