/** The lesson to read next, with its place in the course. */
export interface NextLesson {
  readonly moduleSlug: string;
  readonly slug: string;
  /** As printed: "1.2". */
  readonly number: string;
  readonly title: string;
}

/** Work with a date: a text to hand in or a review to give. */
export interface DueTask {
  readonly kind: "assignment" | "review";
  /** Of the assignment, or of the allocation. */
  readonly id: string;
  readonly title: string;
  readonly dueAt: Date;
  /** The school's. */
  readonly timeZone: string;
  /** Whether something was saved already. */
  readonly isBegun: boolean;
  /** Allocations alone: what the reviewer calls this work. */
  readonly workAlias: number | null;
}

/** A quiz that is not passed yet. */
export interface OpenQuiz {
  readonly id: string;
  readonly title: string;
  readonly questions: number;
  readonly isBegun: boolean;
}

/** A course somebody takes, and where to go on in it. */
export interface TakenCourse {
  readonly courseId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly language: string;
  /** Null for the open course. */
  readonly cohortTitle: string | null;
  readonly cohortId: string | null;
  readonly read: number;
  readonly total: number;
  /** Null when everything is read. */
  readonly next: NextLesson | null;
  readonly lastReadAt: Date | null;
}

/** The one thing to say first on a learner's page. */
export type NextStep =
  | { readonly kind: "task"; readonly task: DueTask }
  | { readonly kind: "quiz"; readonly quiz: OpenQuiz }
  | { readonly kind: "lesson"; readonly course: TakenCourse; readonly lesson: NextLesson }
  | { readonly kind: "rest" };

/**
 * What comes next: first what was begun in a quiz (its clock may run), then what
 * has the nearest date, then reading on, then a quiz.
 */
export function nextStep(work: {
  readonly tasks: readonly DueTask[];
  readonly quizzes: readonly OpenQuiz[];
  readonly courses: readonly TakenCourse[];
}): NextStep {
  const begun = work.quizzes.find((quiz) => quiz.isBegun);
  if (begun) return { kind: "quiz", quiz: begun };
  const [task] = [...work.tasks].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  if (task) return { kind: "task", task };
  for (const course of work.courses) {
    if (course.next) return { kind: "lesson", course, lesson: course.next };
  }
  const [quiz] = work.quizzes;
  return quiz ? { kind: "quiz", quiz } : { kind: "rest" };
}
