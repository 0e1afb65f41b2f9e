import { SectionTexts, WorkSections } from "~/features/assignments";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { criteriaDone } from "../domain/review";
import { reviewableBy } from "../policy";
import { ReviewComments } from "../schema";

/**
 * A review as its reviewer sees it: the work's own words and the rubric.
 *
 * Identity is left out here, not hidden on the page: nothing of the author is selected, no id of the work, no time at
 * which it was sent. The text comes with the review, once it was opened.
 *
 * @throws {NotFound} for everybody it was not allocated to, and for what was declined or taken back.
 */
export async function getReviewTask(ctx: Context, allocationId: string) {
  const found = await select(ctx, allocationId);
  if (!found) throw new NotFound("This review");
  const { submission, revision, review, ...allocation } = found;
  const { brief, cohort, id: assignmentId, reviewsDueAt } = submission.assignment;
  const criteria = brief.rubric.criteria.map(({ weightPercent, ...criterion }) => ({
    ...criterion,
    weightPercent: Number(weightPercent),
  }));
  const written = review && writtenReview(review);
  return {
    ...allocation,
    assignmentId,
    assignmentTitle: brief.title,
    // why a cast: what stands in this column was made by the prose compiler on import.
    guidanceHtml: brief.guidanceHtml as SanitisedHtml,
    reviewsDueAt,
    schoolTimeZone: cohort.timeZone,
    criteria,
    work: revision && workOf(revision, brief.sections),
    review: written && { ...written, criteriaDone: criteriaDone(written, criteria) },
  };
}

/** What the page of a review shows. */
export type ReviewTask = Awaited<ReturnType<typeof getReviewTask>>;

type Found = NonNullable<Awaited<ReturnType<typeof select>>>;

function writtenReview({ comments, ratings, ...review }: NonNullable<Found["review"]>) {
  return {
    ...review,
    comments: ReviewComments.parse(comments),
    ratings: Object.fromEntries(
      ratings.map(({ criterion, points, comment }) => [criterion.key, { points, comment }]),
    ),
  };
}

function workOf({ sections, ...text }: NonNullable<Found["revision"]>, form: unknown) {
  const texts = SectionTexts.parse(sections);
  return {
    ...text,
    sections: WorkSections.parse(form).map(({ id, title }) => ({ id, title, text: texts[id] ?? "" })),
  };
}

function select(ctx: Context, id: string) {
  return ctx.db.reviewAllocation.findFirst({
    where: { id, state: { in: ["offered", "started", "submitted"] }, ...reviewableBy(ctx.actor) },
    select: {
      id: true,
      state: true,
      workAlias: true,
      revision: { select: { title: true, country: true, theme: true, sections: true, wordCount: true } },
      review: {
        select: {
          version: true,
          comments: true,
          noteToStaff: true,
          updatedAt: true,
          submittedAt: true,
          receipt: true,
          ratings: { select: { points: true, comment: true, criterion: { select: { key: true } } } },
        },
      },
      submission: {
        select: {
          assignment: {
            select: {
              id: true,
              reviewsDueAt: true,
              cohort: { select: { timeZone: true } },
              brief: {
                select: {
                  title: true,
                  guidanceHtml: true,
                  sections: true,
                  rubric: {
                    select: {
                      criteria: {
                        orderBy: { position: "asc" },
                        select: {
                          id: true,
                          key: true,
                          title: true,
                          weightPercent: true,
                          levels: {
                            orderBy: { points: "desc" },
                            select: { points: true, description: true },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
}
