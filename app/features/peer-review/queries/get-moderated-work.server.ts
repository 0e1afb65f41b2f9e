import { assignmentsTaughtBy, SectionTexts, WorkSections } from "~/features/assignments";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { suggestGrade } from "../domain/grade";
import { ReviewComments } from "../schema";

/**
 * One sent work with all its reviews for its instructor, names included. Never used by a page of learners.
 *
 * @throws {NotFound} also for instructors of another course.
 */
export async function getModeratedWork(ctx: Context, submissionId: string) {
  const found = await select(ctx, submissionId);
  const text = found?.revisions[0];
  if (!found || !text) throw new NotFound("This work");
  const { assignment, author, allocations } = found;
  const { gradeItem, brief, cohort } = assignment;
  const grade =
    (await ctx.db.grade.findUnique({
      where: { gradeItemId_userId: { gradeItemId: gradeItem.id, userId: author.id } },
      select: { percent: true, passed: true, method: true, releasedAt: true, overrideReason: true },
    })) ?? null;
  const texts = SectionTexts.parse(text.sections);
  const reviews = allocations.map(reviewOf);
  const counted = reviews.flatMap(({ percent, counted: counts }) =>
    percent !== null && counts ? [percent] : [],
  );
  const suggestion = suggestGrade(counted.map((percent) => ({ percent, ratings: [] })));
  return {
    id: found.id,
    assignmentId: assignment.id,
    assignmentTitle: brief.title,
    schoolTimeZone: cohort.timeZone,
    authorName: author.name,
    title: text.title,
    country: text.country,
    theme: text.theme,
    wordCount: text.wordCount,
    submittedAt: text.submittedAt,
    isLate: found.submittedAt !== null && found.submittedAt >= assignment.dueAt,
    sections: WorkSections.parse(brief.sections).map(({ id, title }) => ({
      id,
      title,
      text: texts[id] ?? "",
    })),
    criteria: brief.rubric.criteria.map(({ key, title }) => ({ key, title })),
    maxPoints: brief.rubric.maxPoints,
    passPercent: Number(gradeItem.passPercent),
    reviews,
    countedReviews: counted.length,
    suggestion: suggestion && { percent: suggestion.percent, spread: suggestion.spread },
    grade: grade && { ...grade, percent: Number(grade.percent) },
  };
}

/** What the instructor's page of a work shows. */
export type ModeratedWork = Awaited<ReturnType<typeof getModeratedWork>>;

type Found = NonNullable<Awaited<ReturnType<typeof select>>>;

function reviewOf({ reviewer, review, ...allocation }: Found["allocations"][number]) {
  return {
    ...allocation,
    reviewerName: reviewer.name,
    reviewId: review?.id ?? null,
    percent: review?.totalPercent == null ? null : Number(review.totalPercent),
    counted: review?.counted ?? true,
    excludedReason: review?.excludedReason ?? null,
    noteToStaff: review?.submittedAt ? review.noteToStaff : "",
    comments: review?.submittedAt ? ReviewComments.parse(review.comments) : null,
    ratings: review?.submittedAt
      ? review.ratings.map(({ criterion, points, comment }) => ({
          key: criterion.key,
          points: points ?? 0,
          comment,
        }))
      : [],
  };
}

function select(ctx: Context, id: string) {
  return ctx.db.submission.findFirst({
    where: { id, state: "submitted", assignment: assignmentsTaughtBy(ctx.actor) },
    select: {
      id: true,
      submittedAt: true,
      author: { select: { id: true, name: true } },
      revisions: { orderBy: { number: "desc" }, take: 1 },
      assignment: {
        select: {
          id: true,
          dueAt: true,
          cohort: { select: { timeZone: true } },
          gradeItem: { select: { id: true, passPercent: true } },
          brief: {
            select: {
              title: true,
              sections: true,
              rubric: {
                select: {
                  maxPoints: true,
                  criteria: { orderBy: { position: "asc" }, select: { key: true, title: true } },
                },
              },
            },
          },
        },
      },
      allocations: {
        orderBy: { reviewerAlias: "asc" },
        select: {
          id: true,
          reviewerAlias: true,
          state: true,
          declineReason: true,
          completedAt: true,
          reviewer: { select: { name: true } },
          review: {
            select: {
              id: true,
              totalPercent: true,
              counted: true,
              excludedReason: true,
              noteToStaff: true,
              comments: true,
              submittedAt: true,
              ratings: { select: { points: true, comment: true, criterion: { select: { key: true } } } },
            },
          },
        },
      },
    },
  });
}
