import { assignmentsTaughtBy, sendingWindow } from "~/features/assignments";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { suggestGrade } from "../domain/grade";
import { RunSummary } from "../domain/run-outcome";
import { standingOf } from "../domain/standing";

/**
 * All works of one assignment for its instructor, who moderates and therefore sees names. Never used by a page of
 * learners.
 *
 * @throws {NotFound} also for instructors of another course.
 */
export async function getModerationBoard(ctx: Context, assignmentId: string) {
  const found = await select(ctx, assignmentId);
  if (!found) throw new NotFound("This assignment");
  const { brief, cohort, submissions, allocationRuns, gradeItem, ...assignment } = found;
  const grades = new Map(gradeItem.grades.map(({ userId, ...grade }) => [userId, grade]));
  const run = allocationRuns[0];
  return {
    ...assignment,
    title: brief.title,
    cohortTitle: cohort.title,
    schoolTimeZone: cohort.timeZone,
    passPercent: Number(gradeItem.passPercent),
    window: sendingWindow(assignment, ctx.now),
    drafts: submissions.filter(({ state }) => state === "draft").length,
    lastRun: run ? { at: run.createdAt, ...RunSummary.parse(run.outcome) } : null,
    works: submissions
      .filter(({ state }) => state === "submitted")
      .map((submission) => workOf(submission, grades.get(submission.authorId), assignment, ctx.now)),
  };
}

/** What the instructor's page of an assignment shows. */
export type ModerationBoard = Awaited<ReturnType<typeof getModerationBoard>>;

type Found = NonNullable<Awaited<ReturnType<typeof select>>>;
type Plan = Pick<Found, "dueAt" | "reviewsDueAt" | "reviewsPerSubmission">;

function workOf(
  { author, allocations, ...work }: Found["submissions"][number],
  grade: { percent: unknown; releasedAt: Date | null; method: string } | undefined,
  plan: Plan,
  now: Date,
) {
  const reviews = allocations.map(({ reviewer, review, ...allocation }) => ({
    ...allocation,
    reviewerName: reviewer.name,
    percent: review?.totalPercent == null ? null : Number(review.totalPercent),
    counted: review?.counted ?? true,
  }));
  const counted = reviews.flatMap(({ percent, counted: counts }) =>
    percent !== null && counts ? [percent] : [],
  );
  const live = reviews.filter(({ state }) => state !== "declined" && state !== "released");
  const suggestion = suggestGrade(counted.map((percent) => ({ percent, ratings: [] })));
  return {
    id: work.id,
    title: work.title,
    authorName: author.name,
    country: work.country,
    wordCount: work.wordCount,
    isLate: work.submittedAt !== null && work.submittedAt >= plan.dueAt,
    reviews,
    reviewsIn: reviews.filter(({ state }) => state === "submitted").length,
    reviewsAsked: live.length,
    suggestion: suggestion && { percent: suggestion.percent, spread: suggestion.spread },
    grade: grade?.releasedAt ? { percent: Number(grade.percent), method: grade.method } : null,
    standing: standingOf(
      { live: live.length, counted: counted.length, released: Boolean(grade?.releasedAt) },
      plan,
      now,
    ),
  };
}

function select(ctx: Context, id: string) {
  return ctx.db.assignment.findFirst({
    where: { id, ...assignmentsTaughtBy(ctx.actor) },
    select: {
      id: true,
      opensAt: true,
      dueAt: true,
      reviewsDueAt: true,
      reviewsPerSubmission: true,
      brief: { select: { title: true } },
      cohort: { select: { title: true, timeZone: true } },
      gradeItem: {
        select: {
          passPercent: true,
          grades: { select: { userId: true, percent: true, releasedAt: true, method: true } },
        },
      },
      allocationRuns: { orderBy: { createdAt: "desc" }, take: 1, select: { createdAt: true, outcome: true } },
      submissions: {
        orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
        take: 500,
        select: {
          id: true,
          authorId: true,
          title: true,
          country: true,
          wordCount: true,
          state: true,
          submittedAt: true,
          author: { select: { name: true } },
          allocations: {
            orderBy: { reviewerAlias: "asc" },
            select: {
              id: true,
              reviewerAlias: true,
              state: true,
              declineReason: true,
              reviewer: { select: { name: true } },
              review: { select: { totalPercent: true, counted: true } },
            },
          },
        },
      },
    },
  });
}
