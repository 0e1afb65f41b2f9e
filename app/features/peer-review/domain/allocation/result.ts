import type { Edge } from "./problem";

/** A way out of an allocation that cannot be, with its number. */
export type AllocationOption =
  | { readonly code: "fewer-reviews"; readonly reviewsPerWork: number }
  | { readonly code: "staff-reviews"; readonly count: number }
  | { readonly code: "more-reviewers"; readonly count: number }
  | { readonly code: "relax-organisation"; readonly staffReviewsNeeded: number };

/** Something the organiser should know about an allocation that stands. */
export type AllocationWarning =
  | "floors-relaxed"
  | "ceilings-raised"
  | "groups-not-connected"
  | "everyone-reviews-everyone";

/** Works that need more reviews than the only people who may read them can give: checked by adding up. */
export interface HallCertificate {
  readonly works: readonly string[];
  readonly reviewers: readonly string[];
  readonly demand: number;
  readonly capacity: number;
}

/** What the engine answers. Never a partial allocation without saying so. */
export interface AllocationResult {
  readonly status: "ok" | "ok_with_warnings" | "infeasible";
  /** Every pair, the locked ones included, ordered by reviewer and work. */
  readonly edges: readonly Edge[];
  /** Reviews no allocation of these people could provide. */
  readonly staffReviewsNeeded: number;
  /** Reviewers who get fewer than an equal share, because they may read too few works. */
  readonly relaxedFloors: readonly string[];
  /** Reviewers who were asked for one more than an equal share, so that standing pairs could stay. */
  readonly raisedCeilings: readonly string[];
  readonly components: number;
  readonly cost: number;
  readonly warnings: readonly AllocationWarning[];
  readonly certificates: readonly HallCertificate[];
  readonly options: readonly AllocationOption[];
  readonly audit: {
    readonly inputHash: string;
    readonly edgesHash: string;
    readonly seed: string;
    readonly algorithm: string;
  };
}
