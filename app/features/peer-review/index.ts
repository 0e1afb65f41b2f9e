export { AllocateReviewsJob, ReplaceDepartedJob } from "./jobs";
export {
  AllocationParams,
  DeclineForm,
  ModerationForm,
  ReviewForm,
  ReviewPageForm,
  TaughtAssignmentParams,
  TaughtSubmissionParams,
  WorkModerationForm,
} from "./schema";
export { peerReviewPrivacy } from "./privacy";
