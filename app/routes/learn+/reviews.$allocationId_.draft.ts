import { AllocationParams, ReviewForm } from "~/features/peer-review";
import { saveReviewDraft } from "~/features/peer-review/index.server";
import { jsonAction } from "~/web/handlers.server";
import { ownReviews } from "~/web/policy";

export const action = jsonAction({
  policy: ownReviews,
  params: AllocationParams,
  schema: ReviewForm,
  act: ({ ctx, params, form }) => saveReviewDraft(ctx, { ...form, ...params }),
});
