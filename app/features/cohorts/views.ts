import type { ApplicationState } from "./applications/domain/application-state";
import type { CallState } from "./domain/call-state";
import type { CohortDescription } from "./domain/cohort-file";
import type { SeatQuota } from "./domain/seats";

/** A school as a list shows it. */
export interface ListedCohort {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly timeZone: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly applicationsOpenAt: Date;
  /** Exclusive end. */
  readonly applicationsCloseAt: Date;
  readonly call: CallState;
}

/** Everything a school says about itself in public. */
export interface PublicCohort extends ListedCohort {
  readonly place: string;
  readonly capacity: number;
  /** Days an offer stays open. */
  readonly answerDays: number;
  readonly hoursOnline: number;
  readonly hoursContact: number;
  readonly description: CohortDescription;
  readonly course: { readonly id: string; readonly slug: string; readonly title: string };
  readonly seats: readonly SeatQuota[];
}

/** A school's public page as one reader sees it. */
export interface SchoolPage {
  readonly cohort: PublicCohort;
  /** Where the reader's own application stands; null without one. */
  readonly ownState: ApplicationState | null;
  readonly now: Date;
}
