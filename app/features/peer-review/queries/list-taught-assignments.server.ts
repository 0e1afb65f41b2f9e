import { assignmentsTaughtBy } from "~/features/assignments";
import type { Context } from "~/platform/context.server";
import { type RunSummary, RunSummary as RunSummarySchema } from "../domain/run-outcome";
import { countStandings, type StandingCounts, standingOf } from "../domain/standing";

/** An assignment as its instructor's first page shows it. */
export interface TaughtAssignment {
  readonly id: string;
  readonly title: string;
  readonly cohortTitle: string;
  readonly schoolTimeZone: string;
  readonly dueAt: Date;
  readonly reviewsDueAt: Date;
  readonly people: number;
  readonly drafts: number;
  readonly sent: number;
  readonly reviewsAsked: number;
  readonly reviewsIn: number;
  readonly standings: StandingCounts;
  /** Null before the first run. */
  readonly lastRun: RunSummary | null;
}

interface WorkRow {
  readonly assignmentId: string;
  readonly state: string;
  readonly live: number;
  readonly sent: number;
  readonly counted: number;
  readonly released: boolean;
}

/** What the actor teaches, the next due first. */
export async function listTaughtAssignments(ctx: Context): Promise<TaughtAssignment[]> {
  const assignments = await ctx.db.assignment.findMany({
    where: assignmentsTaughtBy(ctx.actor),
    orderBy: [{ dueAt: "desc" }, { id: "asc" }],
    take: 100,
    select: {
      id: true,
      dueAt: true,
      reviewsDueAt: true,
      reviewsPerSubmission: true,
      brief: { select: { title: true } },
      cohort: {
        select: {
          title: true,
          timeZone: true,
          _count: { select: { enrolments: { where: { state: { in: ["active", "completed"] } } } } },
        },
      },
      allocationRuns: { orderBy: { createdAt: "desc" }, take: 1, select: { outcome: true } },
    },
  });
  const works = await listWorks(
    ctx,
    assignments.map(({ id }) => id),
  );
  return assignments.map(({ brief, cohort, allocationRuns, reviewsPerSubmission, ...assignment }) => {
    const own = works.filter(({ assignmentId }) => assignmentId === assignment.id);
    const sent = own.filter(({ state }) => state === "submitted");
    const plan = { ...assignment, reviewsPerSubmission };
    return {
      ...assignment,
      title: brief.title,
      cohortTitle: cohort.title,
      schoolTimeZone: cohort.timeZone,
      people: cohort._count.enrolments,
      drafts: own.filter(({ state }) => state === "draft").length,
      sent: sent.length,
      reviewsAsked: sent.reduce((sum, { live }) => sum + live, 0),
      reviewsIn: sent.reduce((sum, work) => sum + work.sent, 0),
      standings: countStandings(sent.map((work) => standingOf(work, plan, ctx.now))),
      lastRun: RunSummarySchema.safeParse(allocationRuns[0]?.outcome).data ?? null,
    };
  });
}

function listWorks(ctx: Context, assignmentIds: string[]): Promise<WorkRow[]> {
  return ctx.db.$queryRaw<WorkRow[]>`
    SELECT s."assignmentId", s.state::text AS state,
      count(a.id) FILTER (WHERE a.state IN ('offered', 'started', 'submitted'))::int AS live,
      count(r.id) FILTER (WHERE r."submittedAt" IS NOT NULL)::int AS sent,
      count(r.id) FILTER (WHERE r."submittedAt" IS NOT NULL AND r.counted)::int AS counted,
      EXISTS (
        SELECT FROM "Grade" g JOIN "Assignment" x ON x."gradeItemId" = g."gradeItemId"
        WHERE x.id = s."assignmentId" AND g."userId" = s."authorId" AND g."releasedAt" IS NOT NULL
      ) AS released
    FROM "Submission" s
    LEFT JOIN "ReviewAllocation" a ON a."submissionId" = s.id
    LEFT JOIN "Review" r ON r."allocationId" = a.id
    WHERE s."assignmentId" = ANY (${assignmentIds})
    GROUP BY s.id`;
}
