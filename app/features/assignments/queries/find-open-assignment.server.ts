import type { Context } from "~/platform/context.server";
import { Themes, type WorkRules, WorkSections } from "../domain/work";
import { assignmentsOpenTo } from "../policy";

/** An assignment with what its brief asks of a work. */
export interface OpenAssignment {
  readonly id: string;
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly reviewsDueAt: Date;
  readonly rules: WorkRules;
}

/** An assignment of a cohort the actor belongs to, or null. */
export async function findOpenAssignment(ctx: Context, id: string): Promise<OpenAssignment | null> {
  const found = await ctx.db.assignment.findFirst({
    where: { id, ...assignmentsOpenTo(ctx.actor) },
    select: {
      id: true,
      opensAt: true,
      dueAt: true,
      reviewsDueAt: true,
      brief: {
        select: { sections: true, themes: true, minWords: true, maxWords: true, tolerancePercent: true },
      },
    },
  });
  if (!found) return null;
  const { brief, ...assignment } = found;
  return {
    ...assignment,
    rules: { ...brief, sections: WorkSections.parse(brief.sections), themes: Themes.parse(brief.themes) },
  };
}
