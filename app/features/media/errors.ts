import { DomainError } from "~/shared/domain-error";
import type { Unwanted } from "./domain/sniff";

/** Not a kind of file that is taken; what it is decides about the words. */
export class KindNotTaken extends DomainError {
  constructor(kind: Unwanted | "no-picture") {
    super(
      `media/${kind === "unknown" ? "kind-not-taken" : kind}`,
      "invalid",
      `A file was not taken: ${kind}`,
      {},
      "file",
    );
  }
}

/** Begins like a picture, and cannot be drawn: cut off, broken, or made to be. */
export class UnreadablePicture extends DomainError {
  constructor() {
    super("media/unreadable-picture", "invalid", "A picture could not be drawn", {}, "file");
  }
}

/** More points than a screen or a printer will ever show. */
export class TooManyPoints extends DomainError {
  constructor(millions: number) {
    super("media/too-many-points", "too-large", "A picture has too many points", { millions }, "file");
  }
}

/** Captions that players would not show. */
export class BrokenCaptions extends DomainError {
  constructor(line: number) {
    super("media/broken-captions", "invalid", "Captions could not be read", { line }, "file");
  }
}

/** With this file the person would keep more than anybody may. */
export class QuotaReached extends DomainError {
  constructor(megabytes: number) {
    super("media/quota-reached", "too-large", "The quota of files is reached", { megabytes }, "file");
  }
}

/** Nothing was kept: the place for files is full or away. */
export class NoPlaceForFiles extends DomainError {
  constructor() {
    super("media/no-place", "unavailable", "The storage of files failed", {}, "file");
  }
}

/** Something shows the file: it can go once nothing does. */
export class FileInUse extends DomainError {
  constructor() {
    super("media/in-use", "conflict", "The file is shown somewhere");
  }
}
