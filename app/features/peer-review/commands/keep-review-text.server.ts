import type { Context } from "~/platform/context.server";
import { StaleVersion } from "~/shared/domain-error";
import { ReviewAlreadySent, ReviewNotOpened } from "../errors";
import type { OwnAllocation } from "../queries/get-own-allocation.server";
import type { ReviewForm } from "../schema";

/**
 * Writes a review's words and levels over the draft, if it still stands at the version the form was made from.
 * Criteria that the rubric does not know are left out.
 *
 * @throws {ReviewNotOpened | ReviewAlreadySent | StaleVersion}
 */
export async function keepReviewText(
  tx: Context,
  allocation: OwnAllocation,
  form: ReviewForm,
): Promise<string> {
  const { review, rubric } = allocation;
  if (!review) throw new ReviewNotOpened();
  const { count } = await tx.db.review.updateMany({
    where: { id: review.id, version: form.version, submittedAt: null, allocation: { state: "started" } },
    data: {
      version: form.version + 1,
      comments: form.comments,
      noteToStaff: form.noteToStaff,
      updatedAt: tx.now,
    },
  });
  if (count === 0) throw review.submittedAt ? new ReviewAlreadySent() : new StaleVersion("The review");

  const ratings = rubric.criteria.flatMap(({ id, key, levels }) => {
    const { points = null, comment = "" } = form.ratings[key] ?? {};
    const known = levels.some((level) => level.points === points) ? points : null;
    return known === null && comment === ""
      ? []
      : [{ reviewId: review.id, criterionId: id, points: known, comment }];
  });
  await tx.db.criterionRating.deleteMany({ where: { reviewId: review.id } });
  await tx.db.criterionRating.createMany({ data: ratings });
  return review.id;
}
