import type { Context } from "~/platform/context.server";
import type { GradedReview } from "../domain/grade";

/** A sent work whose grade is not released yet, with the reviews that count. */
export interface GradableWork {
  readonly submissionId: string;
  readonly authorId: string;
  /** Asked, begun and sent reviews, counted or not. */
  readonly live: number;
  readonly reviews: readonly (GradedReview & { readonly alias: number })[];
}

interface GradableOf {
  readonly assignmentId: string;
  readonly gradeItemId: string;
  /** Left out: all works. */
  readonly submissionIds?: readonly string[];
}

/** Works that wait for a grade. */
export async function listGradableWorks(ctx: Context, input: GradableOf): Promise<GradableWork[]> {
  const { assignmentId, gradeItemId, submissionIds } = input;
  const rows = await ctx.db.submission.findMany({
    where: {
      assignmentId,
      state: "submitted",
      ...(submissionIds ? { id: { in: [...submissionIds] } } : {}),
      author: { grades: { none: { gradeItemId, releasedAt: { not: null } } } },
    },
    orderBy: { id: "asc" },
    select: {
      id: true,
      authorId: true,
      _count: { select: { allocations: { where: { state: { in: ["offered", "started", "submitted"] } } } } },
      allocations: {
        where: { review: { counted: true, submittedAt: { not: null } } },
        select: {
          reviewerAlias: true,
          review: {
            select: { totalPercent: true, ratings: { select: { criterionId: true, points: true } } },
          },
        },
      },
    },
  });
  return rows.map(({ id, authorId, allocations, _count }) => ({
    submissionId: id,
    authorId,
    live: _count.allocations,
    reviews: allocations.map(({ reviewerAlias, review }) => ({
      alias: reviewerAlias,
      percent: Number(review?.totalPercent ?? 0),
      ratings: (review?.ratings ?? []).map(({ criterionId, points }) => ({
        criterionId,
        points: points ?? 0,
      })),
    })),
  }));
}
