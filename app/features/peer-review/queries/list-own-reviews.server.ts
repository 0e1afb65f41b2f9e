import type { Context } from "~/platform/context.server";
import { reviewableBy } from "../policy";

/** A review the actor was asked for. Names the work by its alias alone. */
export interface OwnReview {
  readonly allocationId: string;
  readonly assignmentId: string;
  readonly assignmentTitle: string;
  readonly workAlias: number;
  readonly state: "offered" | "started" | "submitted";
  readonly reviewsDueAt: Date;
  readonly schoolTimeZone: string;
  /** Criteria with a level, and all there are. */
  readonly rated: number;
  readonly criteria: number;
  /** When the draft was last saved. Null before it was opened. */
  readonly savedAt: Date | null;
  /** Null until sent. */
  readonly completedAt: Date | null;
  /** Null until sent. */
  readonly receipt: string | null;
}

/** What the actor has to review and has reviewed: open ones first, the next due first. */
export async function listOwnReviews(ctx: Context): Promise<OwnReview[]> {
  const rows = await ctx.db.reviewAllocation.findMany({
    where: { ...reviewableBy(ctx.actor), state: { in: ["offered", "started", "submitted"] } },
    orderBy: [{ submission: { assignment: { reviewsDueAt: "asc" } } }, { workAlias: "asc" }],
    take: 200,
    select: {
      id: true,
      workAlias: true,
      state: true,
      completedAt: true,
      review: {
        select: {
          updatedAt: true,
          receipt: true,
          _count: { select: { ratings: { where: { points: { not: null } } } } },
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
                select: { title: true, rubric: { select: { _count: { select: { criteria: true } } } } },
              },
            },
          },
        },
      },
    },
  });
  return rows
    .map(({ id, review, submission: { assignment }, state, ...row }) => ({
      ...row,
      state: state as OwnReview["state"],
      allocationId: id,
      assignmentId: assignment.id,
      assignmentTitle: assignment.brief.title,
      reviewsDueAt: assignment.reviewsDueAt,
      schoolTimeZone: assignment.cohort.timeZone,
      rated: review?._count.ratings ?? 0,
      criteria: assignment.brief.rubric._count.criteria,
      savedAt: review?.updatedAt ?? null,
      receipt: review?.receipt ?? null,
    }))
    .sort((a, b) => Number(a.state === "submitted") - Number(b.state === "submitted"));
}
