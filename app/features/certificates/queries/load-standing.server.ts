import { listReleasedGrades } from "~/features/grading/index.server";
import type { Context } from "~/platform/context.server";
import { CompletionRule, evaluate, type Verdict } from "../domain/completion-rule";

const COHORT = {
  id: true,
  title: true,
  startsOn: true,
  endsOn: true,
  timeZone: true,
  hoursOnline: true,
  hoursContact: true,
  completionRule: true,
  course: { select: { id: true, title: true } },
} as const;

/** Where one person stands in one cohort: who, what is asked, what is there. */
export interface Standing {
  readonly nameOnCertificate: string;
  readonly cohort: {
    readonly title: string;
    readonly startsOn: Date;
    readonly endsOn: Date;
    readonly timeZone: string;
    readonly hoursOnline: number;
    readonly hoursContact: number;
    readonly course: { readonly id: string; readonly title: string };
  };
  readonly rule: CompletionRule;
  readonly verdict: Verdict;
  /** Titles of quizzes and assignment by key, as far as something is recorded. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * Gathers what the rule of a cohort looks at, in three queries.
 *
 * @returns Null for whoever is not in the cohort (any more) or whose account is suspended.
 */
export async function loadStanding(
  ctx: Context,
  { userId, cohortId }: { userId: string; cohortId: string },
): Promise<Standing | null> {
  const enrolment = await ctx.db.enrolment.findFirst({
    where: { userId, cohortId, state: { in: ["active", "completed"] }, user: { suspendedAt: null } },
    select: { nameOnCertificate: true, user: { select: { name: true } }, cohort: { select: COHORT } },
  });
  if (!enrolment?.cohort) return null;
  const { cohort } = enrolment;
  const rule = CompletionRule.parse(cohort.completionRule);
  const results = await listReleasedGrades(ctx, { userId, cohortId, courseId: cohort.course.id });
  const reviewsGiven = await ctx.db.reviewAllocation.count({
    where: { reviewerId: userId, state: "submitted", submission: { assignment: { cohortId } } },
  });
  return {
    nameOnCertificate: enrolment.nameOnCertificate ?? enrolment.user.name,
    cohort,
    rule,
    verdict: evaluate(rule, { results, reviewsGiven }),
    titles: new Map(results.map(({ key, title }) => [key, title])),
  };
}
