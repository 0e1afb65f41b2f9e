export { AllocateReviewsJob, ReplaceDepartedJob } from "./jobs";
export { peerReviewPrivacy } from "./privacy";
export {
  AllocationParams,
  DeclineForm,
  ModerationForm,
  PoolSearch,
  ReviewForm,
  ReviewPageForm,
  TaughtAssignmentParams,
  TaughtSubmissionParams,
  WorkModerationForm,
} from "./schema";
