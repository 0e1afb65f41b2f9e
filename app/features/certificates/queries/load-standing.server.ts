import { listReleasedGrades } from "~/features/grading/index.server";
import type { Context } from "~/platform/context.server";
import { CompletionRule, evaluate, type Verdict } from "../domain/completion-rule";

interface Place {
  readonly userId: string;
  readonly cohortId: string;
}

/** What a certificate would say about the school, and the name it would carry. */
interface Participation {
  readonly nameOnCertificate: string;
  readonly programme: string;
  readonly courseId: string;
  readonly course: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly timeZone: string;
  readonly hoursOnline: number;
  readonly hoursContact: number;
}

/** Where one person stands in one cohort: who, what is asked, what is there. */
export interface Standing extends Participation {
  readonly rule: CompletionRule;
  readonly verdict: Verdict;
  /** Titles of quizzes and assignment by key, as far as something is recorded. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * Gathers what the rule of a cohort looks at.
 *
 * @returns Null for whoever is not in the cohort (any more) or whose account is suspended.
 */
export async function loadStanding(ctx: Context, { userId, cohortId }: Place): Promise<Standing | null> {
  const found = await findParticipation(ctx, { userId, cohortId });
  if (!found) return null;
  const { completionRule, reviewsGiven, ...participation } = found;
  const rule = CompletionRule.parse(completionRule);
  const results = await listReleasedGrades(ctx, { userId, cohortId, courseId: participation.courseId });
  return {
    ...participation,
    rule,
    verdict: evaluate(rule, { results, reviewsGiven }),
    titles: new Map(results.map(({ key, title }) => [key, title])),
  };
}

/** One statement for five tables: the page that shows conditions has few to spend. */
async function findParticipation(ctx: Context, { userId, cohortId }: Place) {
  const rows = await ctx.db.$queryRaw<(Participation & { completionRule: unknown; reviewsGiven: number })[]>`
    SELECT coalesce(e."nameOnCertificate", u.name) AS "nameOnCertificate", c.title AS programme,
      k.id AS "courseId", k.title AS course, c."startsOn", c."endsOn", c."timeZone", c."hoursOnline",
      c."hoursContact", c."completionRule",
      (SELECT count(*)::int FROM "ReviewAllocation" r
        JOIN "Submission" s ON s.id = r."submissionId"
        JOIN "Assignment" a ON a.id = s."assignmentId"
        WHERE r."reviewerId" = e."userId" AND r.state = 'submitted' AND a."cohortId" = c.id) AS "reviewsGiven"
    FROM "Enrolment" e
    JOIN "User" u ON u.id = e."userId"
    JOIN "Cohort" c ON c.id = e."cohortId"
    JOIN "Course" k ON k.id = c."courseId"
    WHERE e."userId" = ${userId} AND c.id = ${cohortId}
      AND e.state IN ('active', 'completed') AND u."suspendedAt" IS NULL
    ORDER BY e."enrolledAt"
    LIMIT 1`;
  return rows[0] ?? null;
}
