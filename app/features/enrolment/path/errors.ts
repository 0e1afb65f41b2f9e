import { DomainError } from "~/shared/domain-error";

/** The module is not open to this person yet, or not any more. The course's page says why. */
export class ModuleLocked extends DomainError {
  constructor(number: number, title: string) {
    super("enrolment/module-locked", "conflict", "The module is closed to the actor", { number, title });
  }
}

/** What was to be marked as done is not asked for, or not by a mark. */
export class NothingToMark extends DomainError {
  constructor() {
    super("enrolment/nothing-to-mark", "conflict", "The rules ask for no such mark");
  }
}

/** Rules under which a module waits for itself. */
export class RulesGoInCircles extends DomainError {
  constructor(title: string) {
    super("enrolment/rules-go-in-circles", "invalid", "A module would wait for itself", { title });
  }
}

/** The rules name something the course does not have, or not for those they are for. */
export class RulesNameUnknown extends DomainError {
  constructor() {
    super("enrolment/rules-name-unknown", "invalid", "The rules name what is not part of the course");
  }
}

/** Somebody saved another version in the meantime. */
export class RulesChanged extends DomainError {
  constructor() {
    super("enrolment/rules-changed", "conflict", "Another version of the rules was saved meanwhile");
  }
}

/** The set follows its course, or its files, already. */
export class NothingToGiveUp extends DomainError {
  constructor() {
    super("enrolment/nothing-to-give-up", "conflict", "The set has no rules of its own");
  }
}

/** The override no longer holds, or never did. */
export class NoOverride extends DomainError {
  constructor() {
    super("enrolment/no-override", "conflict", "There is no such override that holds");
  }
}

/** A module that the person has completed needs no override. */
export class AlreadyCompleted extends DomainError {
  constructor() {
    super("enrolment/already-completed", "conflict", "The person has completed the module");
  }
}

/** `path` in a course's file cannot be used. */
export class PathFileInvalid extends DomainError {
  constructor(line: number, message: string) {
    super("enrolment/path-file-invalid", "invalid", `course.yml:${line}: ${message}`, { line });
  }
}
