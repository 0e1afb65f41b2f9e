/** Why two accounts cannot be merged as they are. */
export type MergeConflict =
  | "same"
  | "own"
  | "protected"
  | "gone"
  | "stays-closed"
  | "application"
  | "enrolment"
  | "attempt"
  | "submission"
  | "grade"
  | "review"
  | "assessment"
  | "certificate";

/** What an account has, counted by kind of thing. */
export interface Holdings {
  readonly roles: number;
  readonly applications: number;
  readonly enrolments: number;
  readonly lessons: number;
  readonly attempts: number;
  readonly submissions: number;
  readonly reviews: number;
  readonly grades: number;
  readonly certificates: number;
  readonly consents: number;
  readonly mails: number;
}

/** One of the two accounts, as the page shows it before anything is done. */
export interface MergeSide {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly holdings: Holdings;
}
