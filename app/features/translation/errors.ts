import { DomainError } from "~/shared/domain-error";

/** Somebody else translated the same part since the page was made. */
export class PartMoved extends DomainError {
  constructor(field: string) {
    super(
      "translation/part-moved",
      "conflict",
      "The part was translated by somebody else meanwhile",
      {},
      field,
    );
  }
}

/** The original of the part is another one by now. */
export class SourceMoved extends DomainError {
  constructor(field: string) {
    super("translation/source-moved", "conflict", "The original is not as the page showed it", {}, field);
  }
}

/** The Markdown cannot be read; `lines` says where and why. */
export class PartNotRead extends DomainError {
  constructor(problems: readonly { readonly line: number; readonly message: string }[]) {
    const lines = problems.map(({ line, message }) => `${line}: ${message}`).join("\n");
    super("translation/part-not-read", "invalid", "The Markdown has mistakes", { lines }, "markdown");
  }
}

/** What a translation of a part has to have and has not. */
export type Unlike =
  | "not-one-block"
  | "another-kind"
  | "another-shape"
  | "citations-differ"
  | "terms-differ"
  | "countries-differ"
  | "unverified-differs"
  | "embedded-differs";

/** The part says something else around its words than the original: a citation is lost, a list has another length. */
export class PartUnlike extends DomainError {
  constructor(unlike: Unlike, detail: string) {
    super(`translation/${unlike}`, "invalid", "The part differs from its original", { detail }, "markdown");
  }
}

/** Outcomes, note and places in sources have to be those of the original, one by one. */
export class FrontUnlike extends DomainError {
  constructor(what: "outcomes" | "contentNote" | "locators", detail: string) {
    super(`translation/front-${what}`, "invalid", "The front differs from its original", { detail }, what);
  }
}
