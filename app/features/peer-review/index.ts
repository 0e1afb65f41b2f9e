export { QUORUM } from "./domain/grade";
export { MIN_COMMENT_WORDS } from "./domain/review";
export { AllocateReviewsJob } from "./jobs";
export {
  AllocationParams,
  DECLINE_REASONS,
  DeclineForm,
  ModerationForm,
  ReviewForm,
  ReviewPageForm,
  TaughtAssignmentParams,
  TaughtSubmissionParams,
  WorkModerationForm,
} from "./schema";
