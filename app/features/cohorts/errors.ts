import { DomainError } from "~/shared/domain-error";

/** A file of `content/cohorts` has mistakes; nothing was imported. */
export class CohortFileBroken extends DomainError {
  constructor(readonly problems: readonly { file: string; line: number; message: string }[]) {
    super(
      "cohorts/file-broken",
      "invalid",
      problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"),
    );
  }
}

/** The course a cohort is a run of has not been imported. */
export class CourseMissing extends DomainError {
  constructor(course: string) {
    super("cohorts/course-missing", "invalid", `Import the course "${course}" before its cohorts`);
  }
}

/** A file lowers the capacity below the seats already offered or taken. */
export class SeatsAlreadyHeld extends DomainError {
  constructor(held: number, capacity: number) {
    super(
      "cohorts/seats-already-held",
      "conflict",
      `${held} seats are offered or taken, more than ${capacity}`,
      {
        held,
        capacity,
      },
    );
  }
}
