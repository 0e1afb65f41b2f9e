import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { type SendingWindow, sendingWindow } from "../domain/window";
import { assignmentsOpenTo } from "../policy";

/** One assignment of the actor's cohorts, with how far the own work is. */
export interface OwnAssignment {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly cohortId: string;
  readonly schoolTimeZone: string;
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly reviewsDueAt: Date;
  readonly reviewsOwed: number;
  readonly window: SendingWindow;
  /** Null before the first saved word. */
  readonly workState: "draft" | "submitted" | "withdrawn" | null;
  readonly wordCount: number;
  /** When the draft was last saved. Null before. */
  readonly savedAt: Date | null;
  /** Null until sent. */
  readonly submittedAt: Date | null;
}

/** What the actor has to write, the next due first. */
export async function listOwnAssignments(ctx: Context): Promise<OwnAssignment[]> {
  const rows = await ctx.db.assignment.findMany({
    where: assignmentsOpenTo(ctx.actor),
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: 100,
    select: {
      id: true,
      slug: true,
      cohortId: true,
      opensAt: true,
      dueAt: true,
      reviewsDueAt: true,
      reviewsOwed: true,
      brief: { select: { title: true } },
      cohort: { select: { timeZone: true } },
      submissions: {
        where: { authorId: ownerScope(ctx.actor) },
        select: { state: true, wordCount: true, updatedAt: true, submittedAt: true },
      },
    },
  });
  return rows.map(({ brief, cohort, submissions, ...row }) => ({
    ...row,
    title: brief.title,
    schoolTimeZone: cohort.timeZone,
    window: sendingWindow(row, ctx.now),
    workState: submissions[0]?.state ?? null,
    wordCount: submissions[0]?.wordCount ?? 0,
    savedAt: submissions[0]?.updatedAt ?? null,
    submittedAt: submissions[0]?.submittedAt ?? null,
  }));
}
