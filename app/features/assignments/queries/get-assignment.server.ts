import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { isReplaceable, type SendingWindow, sendingWindow } from "../domain/window";
import { SectionTexts, Themes, TitleHint, WorkSections, wordLimits } from "../domain/work";
import { assignmentsOpenTo } from "../policy";

/**
 * An assignment as its author sees it: the task, the dates, and the own work.
 *
 * Says nothing about reviewers but whether one has opened the work.
 *
 * @throws {NotFound} also for people who are not of the cohort.
 */
export async function getAssignment(ctx: Context, assignmentId: string) {
  const found = await select(ctx, assignmentId);
  if (!found) throw new NotFound("This assignment");
  const { brief, cohort, submissions, ...assignment } = found;
  const window: SendingWindow = sendingWindow(assignment, ctx.now);
  const own = submissions[0];
  return {
    ...assignment,
    title: brief.title,
    // why a cast: what stands in this column was made by the prose compiler on import.
    briefHtml: brief.briefHtml as SanitisedHtml,
    words: {
      min: brief.minWords,
      max: brief.maxWords,
      ...wordLimits({ ...brief, sections: [], themes: [] }),
    },
    passPercent: Number(brief.passPercent),
    titleHint: TitleHint.parse(brief.sections),
    sections: WorkSections.parse(brief.sections),
    themes: Themes.parse(brief.themes),
    schoolTimeZone: cohort.timeZone,
    window,
    work: own ? workOf(own, assignment, ctx.now) : null,
  };
}

/** What the page of an assignment shows. */
export type AssignmentPage = Awaited<ReturnType<typeof getAssignment>>;

type Found = NonNullable<Awaited<ReturnType<typeof select>>>;

function workOf(
  { _count, sections, ...own }: Found["submissions"][number],
  dates: Parameters<typeof isReplaceable>[0],
  now: Date,
) {
  return {
    ...own,
    sections: SectionTexts.parse(sections),
    isReplaceable: own.state === "submitted" && isReplaceable(dates, now, _count.allocations),
  };
}

function select(ctx: Context, id: string) {
  return ctx.db.assignment.findFirst({
    where: { id, ...assignmentsOpenTo(ctx.actor) },
    select: {
      id: true,
      opensAt: true,
      dueAt: true,
      reviewsDueAt: true,
      reviewsPerSubmission: true,
      reviewsOwed: true,
      brief: {
        select: {
          title: true,
          briefHtml: true,
          minWords: true,
          maxWords: true,
          tolerancePercent: true,
          passPercent: true,
          sections: true,
          themes: true,
        },
      },
      cohort: { select: { timeZone: true } },
      submissions: {
        where: { authorId: ownerScope(ctx.actor) },
        select: {
          state: true,
          version: true,
          title: true,
          country: true,
          theme: true,
          sections: true,
          wordCount: true,
          updatedAt: true,
          submittedAt: true,
          receipt: true,
          _count: { select: { allocations: { where: { startedAt: { not: null } } } } },
        },
      },
    },
  });
}
