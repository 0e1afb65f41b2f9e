import { DomainError } from "~/shared/domain-error";
import { EDIT_MINUTES } from "./domain/standing";

/** The thread takes no replies any more. */
export class ThreadLocked extends DomainError {
  constructor() {
    super("discussion/thread-locked", "conflict", "The thread is locked");
  }
}

/** The time to mend a post is over, or its words are not shown any more. */
export class PostNotEditable extends DomainError {
  constructor() {
    super("discussion/post-not-editable", "conflict", "The post cannot be edited any more", {
      minutes: EDIT_MINUTES,
    });
  }
}

/** Removed by its author or let go: there is nothing left to decide or report. */
export class PostGone extends DomainError {
  constructor() {
    super("discussion/post-gone", "conflict", "The post has no words any more");
  }
}

/** Another reply was marked as the answer, a moment ago or before. */
export class AlreadyAnswered extends DomainError {
  constructor() {
    super("discussion/already-answered", "conflict", "Another reply is the answer");
  }
}

/** Only a reply whose words are shown can be the answer. */
export class NoAnswer extends DomainError {
  constructor() {
    super("discussion/no-answer", "conflict", "This post cannot be the answer");
  }
}

/** Another moderator decided the same a moment ago, or there is nothing to undo. */
export class AlreadyDecided extends DomainError {
  constructor() {
    super("discussion/already-decided", "conflict", "The post stands otherwise by now");
  }
}
