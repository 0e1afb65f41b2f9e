import { DomainError } from "~/shared/domain-error";

/** The time is over or the answers were handed in: nothing can be saved any more. */
export class AttemptClosed extends DomainError {
  constructor() {
    super("quizzes/attempt-closed", "conflict", "The attempt is closed");
  }
}

/** Answers were saved elsewhere since this page was opened; nothing was overwritten. */
export class AnswersChangedElsewhere extends DomainError {
  constructor() {
    super("quizzes/answers-changed-elsewhere", "conflict", "A save named an old version");
  }
}

/** The answer does not fit its question: a foreign choice, a word where a number is asked, an endless text. */
export class AnswerUnreadable extends DomainError {
  constructor(questionId: string) {
    super(
      "quizzes/answer-unreadable",
      "invalid",
      "An answer does not fit its question",
      {},
      `a.${questionId}`,
    );
  }
}

/** A typed number that is none: the one unreadable answer that honest people send. */
export class NumberUnreadable extends DomainError {
  constructor(questionId: string) {
    super("quizzes/number-unreadable", "invalid", "A number could not be read", {}, `a.${questionId}`);
  }
}

/** Every attempt the quiz allows is used. */
export class NoAttemptLeft extends DomainError {
  constructor() {
    super("quizzes/no-attempt-left", "conflict", "All attempts are used");
  }
}

/** The pause after the last attempt is not over. */
export class PauseNotOver extends DomainError {
  constructor(minutes: number) {
    super("quizzes/pause-not-over", "conflict", "The pause between attempts is not over", { minutes });
  }
}

/** A quiz's file does not hold: the command line prints where. */
export class QuizInvalid extends DomainError {
  constructor(file: string, line: number, problem: string) {
    super("quizzes/quiz-invalid", "invalid", `${file}:${line}: ${problem}`, { file, line });
  }
}
