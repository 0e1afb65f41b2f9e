import { INTERNAL, type PrivacyRule, SOMEBODY_ELSE } from "~/shared/privacy-rule";

/** Authors get the reviews of their work as its page shows them, never from these tables (decision 0012). */
const RECEIVED = {
  none: "Reviews received are in the download by themselves, as the page of the work shows them: without their writer.",
};
const THEIR_WRITERS = { keep: "Belongs to its writer, and a grade rests on it." };

/** What peer review keeps about people, table by table. */
export const peerReviewPrivacy = {
  ReviewAllocation: {
    purpose: "review",
    subjects: [
      {
        path: ["reviewerId"],
        export: {
          columns: ["state", "workAlias", "allocatedAt", "startedAt", "completedAt", "declineReason"],
        },
        erase: [
          { act: "blank", columns: { declineReason: "" }, which: { declineReason: "filled" } },
          { act: "detach", column: "reviewerId", which: { state: ["submitted", "declined"] } },
        ],
      },
      { path: ["submissionId", "Submission", "authorId"], export: RECEIVED, erase: THEIR_WRITERS },
    ],
    withheld: {
      id: INTERNAL,
      submissionId: SOMEBODY_ELSE,
      reviewerId: INTERNAL,
      runId: INTERNAL,
      reviewerAlias: "What the author calls this reviewer: known to both sides it would tie them together.",
      revisionId: SOMEBODY_ELSE,
    },
    retention: "with-account",
  },
  Review: {
    purpose: "review",
    subjects: [
      {
        path: ["allocationId", "ReviewAllocation", "reviewerId"],
        export: {
          columns: ["comments", "noteToStaff", "updatedAt", "submittedAt", "totalPercent", "receipt"],
          named: { work: ["allocationId", "ReviewAllocation", "workAlias"] },
        },
        erase: [
          { act: "delete", which: { submittedAt: "empty" } },
          { act: "blank", columns: { noteToStaff: "" } },
        ],
      },
      {
        path: ["allocationId", "ReviewAllocation", "submissionId", "Submission", "authorId"],
        export: RECEIVED,
        erase: THEIR_WRITERS,
      },
    ],
    withheld: {
      id: INTERNAL,
      version: INTERNAL,
      counted: "A decision among those who teach.",
      excludedReason: "A note among those who teach.",
    },
    retention: "with-account",
  },
  CriterionRating: {
    purpose: "review",
    subjects: [
      {
        path: ["reviewId", "Review", "allocationId", "ReviewAllocation", "reviewerId"],
        export: {
          columns: ["points", "comment"],
          named: { criterion: ["criterionId", "RubricCriterion", "title"] },
        },
        erase: {
          keep: "Part of a sent review, on which somebody's grade rests; drafts go with their review.",
        },
      },
      {
        path: [
          ...["reviewId", "Review", "allocationId", "ReviewAllocation"],
          ...["submissionId", "Submission", "authorId"],
        ],
        export: RECEIVED,
        erase: THEIR_WRITERS,
      },
    ],
    withheld: { reviewId: INTERNAL },
    retention: "with-account",
  },
  AllocationRun: {
    purpose: "review",
    subjects: { nobody: "Numbers of a calculation, and opaque ids." },
    retention: { keep: "Says by which rules works were given out." },
  },
} as const satisfies Readonly<Record<string, PrivacyRule>>;
