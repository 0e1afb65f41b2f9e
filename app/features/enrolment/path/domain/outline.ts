/** A lesson that can be read. */
export interface PathLesson {
  readonly id: string;
  readonly slug: string;
  /** As printed: "1.2". */
  readonly number: string;
  readonly title: string;
}

/** Something to hand in, in reach of the person. */
export interface PathWork {
  /** `quiz:<id>` or `assignment:<slug>`. */
  readonly work: string;
  readonly title: string;
  /** What the work itself asks to pass. */
  readonly passPercent: number;
  /** Null where it cannot be opened yet. */
  readonly href: string | null;
}

/** A module as its rules see it. */
export interface PathModule {
  readonly id: string;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly lessons: readonly PathLesson[];
  /** The works of its quizzes. */
  readonly quizzes: readonly string[];
}

/** What a course has that rules can speak of. What left the course is not in it, and asks nothing of anybody. */
export interface PathOutline {
  readonly modules: readonly PathModule[];
  readonly works: readonly PathWork[];
}
