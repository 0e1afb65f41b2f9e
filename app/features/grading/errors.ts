import { DomainError } from "~/shared/domain-error";

/** Somebody else's result may only be changed with a reason that can be read later. */
export class OverrideNeedsReason extends DomainError {
  constructor() {
    super(
      "grading/override-needs-reason",
      "invalid",
      "A grade was overridden without a reason",
      {},
      "overrideReason",
    );
  }
}

/** The file of a rubric does not hold: the command line prints where. */
export class RubricInvalid extends DomainError {
  constructor(file: string, line: number, problem: string) {
    super("grading/rubric-invalid", "invalid", `${file}:${line}: ${problem}`, { file, line });
  }
}
