import type { DueTask, NextStep, OpenQuiz, TakenCourse } from "./next-step";

/** A result the learner may see. */
export interface ReleasedGrade {
  readonly id: string;
  readonly title: string;
  readonly kind: "quiz" | "assignment";
  readonly percent: number;
  readonly passPercent: number;
  readonly passed: boolean;
  readonly releasedAt: Date;
}

/** A work that was sent and is not graded yet. */
export interface WaitingWork {
  readonly id: string;
  readonly title: string;
  readonly submittedAt: Date;
}

/** What a learner's first page says about the actor's own work. */
export interface LearnerHome {
  readonly next: NextStep;
  readonly tasks: readonly DueTask[];
  readonly quizzes: readonly OpenQuiz[];
  readonly courses: readonly TakenCourse[];
  readonly grades: readonly ReleasedGrade[];
  readonly waiting: readonly WaitingWork[];
}
