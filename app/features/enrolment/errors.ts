import { DomainError } from "~/shared/domain-error";

/** The lesson was announced, is being rewritten or has left the course. */
export class LessonNotOpen extends DomainError {
  constructor() {
    super("enrolment/lesson-not-open", "conflict", "The lesson is not published");
  }
}

/** A cohort was named together with a course it does not run. */
export class CohortOfAnotherCourse extends DomainError {
  constructor() {
    super("enrolment/cohort-of-another-course", "invalid", "The cohort runs another course");
  }
}
