import type { SchoolPhase, YearStop } from "./school-year";

/** A cohort's row as it stands. */
export interface SchoolRow {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly capacity: number;
  readonly timeZone: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly applicationsOpenAt: Date;
  readonly applicationsCloseAt: Date;
  /** Country "*" is open to any. */
  readonly seats: readonly { readonly country: string; readonly seats: number }[];
  readonly description: unknown;
}

/** What the first page tells about the next school. */
export interface NextSchool extends Omit<SchoolRow, "description"> {
  readonly phase: SchoolPhase;
  readonly year: readonly YearStop[];
  /** The moment the page was made, for "in 19 days". */
  readonly now: Date;
}

export interface HomePage {
  /** Null before the first import. */
  readonly course: {
    readonly slug: string;
    readonly title: string;
    readonly hours: number;
    readonly language: string;
    readonly modules: readonly {
      readonly slug: string;
      readonly number: number;
      readonly title: string;
      readonly hours: number;
    }[];
  } | null;
  /** Null when no school is to come. */
  readonly school: NextSchool | null;
}
