/** What a person has done in a course, and what was done for them. */
export interface Evidence {
  readonly readLessons: readonly string[];
  /** Released grades alone: nobody shall learn a hidden one from a module that opens. */
  readonly scores: readonly { readonly work: string; readonly percent: number }[];
  readonly submitted: readonly string[];
  readonly posts: readonly {
    readonly moduleId: string;
    readonly lessonId: string | null;
    readonly count: number;
  }[];
  readonly marks: readonly { readonly moduleId: string; readonly key: string }[];
  /** What was earned, whatever the rules say today. */
  readonly completed: readonly { readonly moduleId: string; readonly at: Date }[];
  /** Those that hold. */
  readonly overrides: readonly {
    readonly moduleId: string;
    readonly kind: "completed" | "opened";
    readonly reason: string;
    readonly at: Date;
  }[];
  readonly groupName: string | null;
  readonly roles: readonly string[];
}

/** Of somebody who has done nothing yet: a visitor. */
export const NO_EVIDENCE: Evidence = {
  readLessons: [],
  scores: [],
  submitted: [],
  posts: [],
  marks: [],
  completed: [],
  overrides: [],
  groupName: null,
  roles: [],
};
