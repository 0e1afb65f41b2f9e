import type { CallState } from "../domain/call-state";
import type { SeatQuota } from "../domain/seats";
import type { AssessedAnswer, PracticalAnswer } from "./domain/answers";
import type { ApplicationState, DecisionKind } from "./domain/application-state";
import type { Waiting } from "./domain/needs";
import type { Ratings } from "./domain/total-score";
import type { ApplicationsSearch, DraftAnswers } from "./schema";

/** The form as one person finds it. */
export interface ApplicationFormPage {
  readonly school: {
    readonly slug: string;
    readonly title: string;
    readonly timeZone: string;
    readonly applicationsOpenAt: Date;
    readonly applicationsCloseAt: Date;
  };
  readonly call: CallState;
  /** Null before the first save. */
  readonly state: ApplicationState | null;
  /** 0 before the first save. */
  readonly version: number;
  /** Null before the first save. */
  readonly savedAt: Date | null;
  /** Kept answers, or what the account knows already. */
  readonly answers: DraftAnswers;
  readonly email: string;
  /** Under which a protected person applies; null: under the names they write. */
  readonly alias: string | null;
}

/** What an applicant sees of the own application: never a score, a note or who assessed. */
export interface OwnApplication {
  readonly state: ApplicationState;
  readonly submittedAt: Date | null;
  readonly receipt: string | null;
  readonly offerExpiresAt: Date | null;
  readonly answers: DraftAnswers & { readonly emergencyContact?: string };
  /** The latest; null before the first. */
  readonly decision: {
    readonly kind: DecisionKind;
    readonly reasonCode: string;
    readonly message: string;
    readonly decidedAt: Date;
  } | null;
  readonly school: {
    readonly slug: string;
    readonly title: string;
    readonly timeZone: string;
    readonly course: { readonly slug: string };
  };
}

/** A row of the organiser's list. */
export interface ListedApplication {
  readonly number: number;
  /** Null where the reader may not know it. */
  readonly name: string | null;
  readonly country: string;
  readonly state: ApplicationState;
  /** 0 to 100; null before the first assessment. */
  readonly scorePercent: number | null;
  readonly submittedAt: Date | null;
}

/** One page of the organiser's list. */
export interface ApplicationsPage {
  readonly cohort: {
    readonly slug: string;
    readonly title: string;
    readonly timeZone: string;
    /** Whether the reader chooses among all of these, and so sees names. */
    readonly seesNames: boolean;
    /** Whether the reader opens applications, or sees the list alone. */
    readonly reads: boolean;
  };
  /** Countries with seats of their own, "*" among them. */
  readonly countries: readonly string[];
  readonly search: ApplicationsSearch;
  readonly rows: readonly ListedApplication[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  /** Position of the first row, from 1; 0 when there is none. */
  readonly from: number;
}

/** What whoever chooses, and they alone, see beside an application. */
export interface Desk {
  readonly receipt: string | null;
  readonly offerExpiresAt: Date | null;
  readonly declineReason: string | null;
  readonly applicant: {
    readonly id: string;
    /** The alias of a protected person. */
    readonly name: string;
    /** Null for a protected person: addresses often tell the name. */
    readonly email: string | null;
  };
  /** Mean of the totals; null before the first. */
  readonly scorePercent: number | null;
  readonly totals: readonly number[];
  readonly needsThirdReader: boolean;
  readonly practical: Readonly<Partial<Record<PracticalAnswer | "emergencyContact", string>>>;
  readonly decisions: readonly {
    readonly id: string;
    readonly kind: DecisionKind;
    readonly reasonCode: string;
    readonly message: string;
    readonly decidedAt: Date;
    readonly decidedBy: { readonly name: string };
  }[];
  readonly seats: {
    readonly capacity: number;
    readonly held: number;
    readonly quota: SeatQuota;
    readonly heldInQuota: number;
  };
}

/** An application as staff see it. */
export interface StaffApplication {
  readonly cohort: { readonly slug: string; readonly title: string; readonly timeZone: string };
  readonly application: {
    readonly id: string;
    readonly number: number;
    readonly state: ApplicationState;
    readonly country: string;
    readonly submittedAt: Date | null;
  };
  readonly answers: Readonly<Partial<Record<AssessedAnswer, string>>>;
  /** The reader's own points; null before they gave any. */
  readonly ownAssessment: { readonly ratings: Ratings; readonly totalPercent: number } | null;
  /** Whether the reader gives points. */
  readonly assesses: boolean;
  /** Whether the reader runs the cohort, and so sees who opened the application. */
  readonly organises: boolean;
  /** Null for whoever does not choose. */
  readonly desk: Desk | null;
}

/** People of one country at each step; countries without seats of their own stand under "*". */
export interface FunnelRow {
  readonly country: string;
  readonly applied: number;
  readonly assessed: number;
  readonly offered: number;
  readonly accepted: number;
  readonly completed: number;
}

/** One cohort on the first page of whoever runs it. */
export interface RunCohort {
  readonly slug: string;
  readonly title: string;
  readonly timeZone: string;
  readonly capacity: number;
  readonly applicationsCloseAt: Date;
  readonly waiting: Waiting;
  readonly funnel: readonly FunnelRow[];
}

/** The first page of whoever runs cohorts. */
export interface OrganiserDay {
  readonly now: Date;
  readonly cohorts: readonly RunCohort[];
  /** Cohorts whose enrolled people the reader may look up. */
  readonly rosters: readonly { readonly slug: string; readonly title: string }[];
  /** Whether the reader reads applications: for others nothing waits. */
  readonly reads: boolean;
}

/** Who is enrolled in a cohort: enough to tick off a name at a door, and nothing else. */
export interface Roster {
  readonly cohort: { readonly slug: string; readonly title: string };
  readonly people: readonly {
    readonly enrolmentId: string;
    /** Name or alias. */
    readonly name: string;
    /** Of the application; null for who came in without one. */
    readonly number: number | null;
  }[];
}
