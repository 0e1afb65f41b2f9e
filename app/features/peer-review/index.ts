export { AllocateReviewsJob, ReplaceDepartedJob } from "./jobs";
export { peerReviewPrivacy } from "./privacy";
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
