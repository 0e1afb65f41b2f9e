import type { Context } from "~/platform/context.server";
import { instantIn } from "~/shared/dates";
import type { ReviewForm } from "../schema";
import { approveDraft } from "./approve-draft.server";
import { askChanges, remarkOnDraft } from "./comment-on-draft.server";
import { acceptBase, hideQuiz, keepQuiz } from "./mend-draft.server";
import { publishDraft } from "./publish-draft.server";
import { scheduleDraft, unscheduleDraft } from "./schedule-draft.server";
import { sendForReview } from "./send-for-review.server";
import { abandonDraft, takeBackDraft } from "./take-back-draft.server";

type Decision = ReviewForm & {
  readonly draftId: string;
  /** By whose clock a time was given. */
  readonly timeZone: string;
};

/** What became of it, for the sentence that says so. */
export type Decided =
  | Exclude<ReviewForm["intent"], "keep-quiz" | "hide-quiz" | "accept-base">
  | "kept"
  | "hidden"
  | "accepted"
  | "approved-published";

/** The one act of the review page that was asked for. */
export async function decideOnDraft(ctx: Context, decision: Decision): Promise<Decided> {
  switch (decision.intent) {
    case "send":
      await sendForReview(ctx, decision);
      return "send";
    case "remark":
      await remarkOnDraft(ctx, decision);
      return "remark";
    case "ask-changes":
      await askChanges(ctx, decision);
      return "ask-changes";
    case "approve":
      return (await approveDraft(ctx, decision)).isPublished ? "approved-published" : "approve";
    case "schedule": {
      const [day = "", clock = ""] = decision.publishAt.split("T");
      await scheduleDraft(ctx, { ...decision, publishAt: instantIn(day, clock, decision.timeZone) });
      return "schedule";
    }
    case "unschedule":
      await unscheduleDraft(ctx, decision);
      return "unschedule";
    case "publish":
      await publishDraft(ctx, decision);
      return "publish";
    case "take-back":
      await takeBackDraft(ctx, decision);
      return "take-back";
    case "abandon":
      await abandonDraft(ctx, decision);
      return "abandon";
    case "keep-quiz":
      await keepQuiz(ctx, decision);
      return "kept";
    case "hide-quiz":
      await hideQuiz(ctx, decision);
      return "hidden";
    case "accept-base":
      await acceptBase(ctx, decision);
      return "accepted";
  }
}
