import { DomainError } from "~/shared/domain-error";

/**
 * Somebody changed the text meanwhile, or it is not written in any more. What was sent is kept, and `version` says
 * where: the page leads to both texts.
 */
export class TextSetAside extends DomainError {
  constructor(readonly versionId: string) {
    super(
      "authoring/text-set-aside",
      "conflict",
      "The draft was changed elsewhere; the text is kept beside it",
    );
  }
}

/** The draft was changed or moved on since the page was made. */
export class DraftMoved extends DomainError {
  constructor() {
    super("authoring/draft-moved", "conflict", "The draft is not as the page showed it");
  }
}

/** The text has another fault than being late: it is not one the course can hold. */
export class TextNotTaken extends DomainError {
  constructor(problem: string, field: "document" | "markdown") {
    super("authoring/text-not-taken", "invalid", problem, { problem }, field);
  }
}

/** Lines of the Markdown that cannot be read, each with why. */
export class MarkdownNotRead extends DomainError {
  constructor(problems: readonly { readonly line: number; readonly message: string }[]) {
    const lines = problems.map(({ line, message }) => `${line}: ${message}`).join("\n");
    super("authoring/markdown-not-read", "invalid", "The Markdown has mistakes", { lines }, "markdown");
  }
}

/** A text needs a second person. */
export class OwnText extends DomainError {
  constructor() {
    super("authoring/own-text", "conflict", "The reviewer wrote the text");
  }
}

/** The lesson got another published text since the draft began. */
export class BaseChanged extends DomainError {
  constructor() {
    super("authoring/base-changed", "conflict", "The lesson was published elsewhere meanwhile");
  }
}

/** Something on the list before publishing stands in the way. */
export class NotReady extends DomainError {
  constructor() {
    super("authoring/not-ready", "conflict", "A blocking item of the checklist is open");
  }
}

/** The lesson has a draft already. */
export class DraftUnderWay extends DomainError {
  constructor() {
    super("authoring/draft-under-way", "conflict", "The lesson has an open draft");
  }
}

/** Publishing at an instant that is over. */
export class TimeIsOver extends DomainError {
  constructor() {
    super(
      "authoring/time-is-over",
      "invalid",
      "The time to publish at is not in the future",
      {},
      "publishAt",
    );
  }
}

/** Asking for changes without saying which. */
export class WordsMissing extends DomainError {
  constructor() {
    super(
      "authoring/words-missing",
      "invalid",
      "A verdict that takes something away needs words",
      {},
      "body",
    );
  }
}

/** The lesson lists as many sources as it can. */
export class TooManySources extends DomainError {
  constructor() {
    super("authoring/too-many-sources", "conflict", "The lesson lists no more sources");
  }
}

/** Rules of a module ask for the lesson by name; `title` is the module's. */
export class LessonInRules extends DomainError {
  constructor(title: string) {
    super("authoring/lesson-in-rules", "conflict", "Rules of the course ask for the lesson", { title });
  }
}

/** The lesson is part of the course. */
export class NotArchived extends DomainError {
  constructor() {
    super("authoring/not-archived", "conflict", "Nobody took the lesson out of the course");
  }
}
