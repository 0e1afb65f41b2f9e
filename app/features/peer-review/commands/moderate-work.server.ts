import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { WorkModerationForm } from "../schema";
import { excludeReview, includeReview } from "./exclude-review.server";
import { overrideGrade } from "./override-grade.server";
import { releaseGrade } from "./release-grades.server";

interface ModerateWorkInput {
  readonly submissionId: string;
  readonly act: WorkModerationForm;
}

/**
 * Does what an instructor asks on the page of one work.
 *
 * @throws {NotFound | QuorumNotReached | GradeAlreadyReleased} also when a review belongs to another work.
 */
export async function moderateWork(ctx: Context, { submissionId, act }: ModerateWorkInput): Promise<void> {
  switch (act.intent) {
    case "release":
      await releaseGrade(ctx, { submissionId });
      return;
    case "override":
      await overrideGrade(ctx, { submissionId, percent: act.percent, reason: act.reason });
      return;
    case "exclude":
    case "include": {
      const ofThisWork = await ctx.db.review.count({
        where: { id: act.reviewId, allocation: { submissionId } },
      });
      if (ofThisWork === 0) throw new NotFound("This review");
      await (act.intent === "exclude" ? excludeReview(ctx, act) : includeReview(ctx, act));
    }
  }
}
