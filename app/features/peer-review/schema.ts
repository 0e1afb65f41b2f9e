import { z } from "zod";
import { OpaqueId } from "~/shared/ids";

/** Letters in one comment. */
const COMMENT_MAX_LENGTH = 5_000;

const words = z.string().max(COMMENT_MAX_LENGTH).default("");

/** One criterion as the form sends it: either half may be missing in a draft. */
const Rating = z.object({
  points: z.coerce.number().int().min(0).max(100).nullable().default(null),
  comment: words,
});

/** Words to the author: what works, what would help most, what one would ask over coffee. */
export const ReviewComments = z.object({ keep: words, change: words, question: words });
export type ReviewComments = z.infer<typeof ReviewComments>;

/** What the review's form sends; half-written reviews are kept too, so nothing is required here. */
export const ReviewForm = z.object({
  version: z.coerce.number().int().min(1).max(1_000_000_000),
  /** By the criterion's key in the rubric. */
  ratings: z.record(z.string().max(80), Rating).default({}),
  comments: ReviewComments.prefault({}),
  noteToStaff: words,
});
export type ReviewForm = z.infer<typeof ReviewForm>;

/** The form of the page: keep, send, or (before the work is shown) begin. */
export const ReviewPageForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("open") }),
  ReviewForm.extend({ intent: z.literal("save") }),
  ReviewForm.extend({ intent: z.literal("send") }),
]);
export type ReviewPageForm = z.infer<typeof ReviewPageForm>;

export const DECLINE_REASONS = ["conflict", "language", "time", "distress", "not-reviewable"] as const;

export const DeclineForm = z.object({ reason: z.enum(DECLINE_REASONS) });
export type DeclineForm = z.infer<typeof DeclineForm>;

export const AllocationParams = z.object({ allocationId: OpaqueId });
export const TaughtAssignmentParams = z.object({ assignmentId: OpaqueId });
export const TaughtSubmissionParams = z.object({ submissionId: OpaqueId });

const StaffReason = z.string().trim().min(5).max(1_000);

/** Acts on an assignment as a whole. */
export const ModerationForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("allocate"), acceptGaps: z.literal("yes").optional() }),
  z.object({ intent: z.literal("release") }),
]);

/** Acts on one work. */
export const WorkModerationForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("release") }),
  z.object({ intent: z.literal("exclude"), reviewId: OpaqueId, reason: StaffReason }),
  z.object({ intent: z.literal("include"), reviewId: OpaqueId }),
  z.object({
    intent: z.literal("override"),
    percent: z.coerce.number().min(0).max(100),
    reason: StaffReason,
  }),
]);
export type WorkModerationForm = z.infer<typeof WorkModerationForm>;

/** Whom to look for in the reviewer pool. */
export const PoolSearch = z.object({
  q: z.string().trim().max(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
