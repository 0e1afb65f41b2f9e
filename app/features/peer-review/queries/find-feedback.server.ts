import { assignmentsOpenTo } from "~/features/assignments";
import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { toFeedbackReview } from "../domain/feedback";
import { ReviewComments } from "../schema";

/**
 * What an author may read about the own work: nothing before the grade is released, then the grade and the reviews
 * that made it, all at once.
 *
 * Of reviewers only the alias is selected, which is random and another one on every work; times are cut to days in
 * the school's zone; the order follows the random alias. Reviews that staff left out, or that came after the
 * release, are not shown.
 *
 * @returns Null while there is nothing to see.
 */
export async function findFeedback(ctx: Context, assignmentId: string) {
  const author = ownerScope(ctx.actor);
  const assignment = await ctx.db.assignment.findFirst({
    where: { id: assignmentId, ...assignmentsOpenTo(ctx.actor) },
    select: {
      cohort: { select: { timeZone: true } },
      brief: { select: { rubric: { select: rubricShown } } },
      gradeItem: {
        select: {
          passPercent: true,
          grades: {
            where: { userId: author, releasedAt: { not: null } },
            select: { percent: true, passed: true, method: true, releasedAt: true },
          },
        },
      },
    },
  });
  const grade = assignment?.gradeItem.grades[0];
  if (!assignment || !grade?.releasedAt) return null;
  const { timeZone } = assignment.cohort;
  const rows = await releasedReviews(ctx, assignmentId, author, grade.releasedAt);
  return {
    percent: Number(grade.percent),
    passed: grade.passed,
    setByInstructor: grade.method === "override",
    passPercent: Number(assignment.gradeItem.passPercent),
    releasedAt: grade.releasedAt,
    maxPoints: assignment.brief.rubric.maxPoints,
    reviews: rows.flatMap(({ reviewerAlias, review }) => {
      if (!review?.submittedAt) return [];
      const sent = {
        ...review,
        submittedAt: review.submittedAt,
        comments: ReviewComments.parse(review.comments),
      };
      return [toFeedbackReview(reviewerAlias, sent, assignment.brief.rubric, timeZone)];
    }),
  };
}

/** What an author reads after release. */
export type Feedback = NonNullable<Awaited<ReturnType<typeof findFeedback>>>;

const rubricShown = {
  maxPoints: true,
  criteria: {
    orderBy: { position: "asc" },
    select: {
      key: true,
      title: true,
      weightPercent: true,
      levels: { select: { points: true, description: true } },
    },
  },
} as const;

function releasedReviews(ctx: Context, assignmentId: string, authorId: string, releasedAt: Date) {
  return ctx.db.reviewAllocation.findMany({
    where: {
      submission: { assignmentId, authorId },
      state: "submitted",
      review: { counted: true, submittedAt: { lte: releasedAt } },
    },
    orderBy: { reviewerAlias: "asc" },
    select: {
      reviewerAlias: true,
      review: {
        select: {
          submittedAt: true,
          totalPercent: true,
          comments: true,
          ratings: { select: { points: true, comment: true, criterion: { select: { key: true } } } },
        },
      },
    },
  });
}
