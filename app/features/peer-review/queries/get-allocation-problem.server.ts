import type { Context } from "~/platform/context.server";
import type { AllocationInput, Edge, Reviewer, Work } from "../domain/allocation/problem";

interface ProblemOf {
  readonly id: string;
  readonly cohortId: string;
  readonly reviewsPerSubmission: number;
  readonly reviewsOwed: number;
}

const LIVE = new Set(["offered", "started", "submitted"]);

/**
 * What the engine has to solve for one assignment as it stands: authors of the cohort review one another; pairs that
 * live are locked, declined and released ones barred. Whoever withdrew gets and gives nothing new.
 */
export async function getAllocationProblem(ctx: Context, assignment: ProblemOf): Promise<AllocationInput> {
  const works = await sentWorks(ctx, assignment);
  const reviewers = new Map<string, Reviewer>(
    works.map(({ author }) => [
      author.id,
      { id: author.id, organisation: author.organisation, country: author.country },
    ]),
  );
  const locked: Edge[] = [];
  const barred: Edge[] = [];
  for (const { id, allocations } of works) {
    for (const { reviewerId, state } of allocations) {
      (LIVE.has(state) ? locked : barred).push([reviewerId, id]);
      // Somebody who left after sending a review: the review counts, the person is asked no more.
      if (!reviewers.has(reviewerId))
        reviewers.set(reviewerId, { id: reviewerId, organisation: null, excused: true });
    }
  }
  return {
    id: assignment.id,
    reviewsPerWork: assignment.reviewsPerSubmission,
    owed: assignment.reviewsOwed,
    reviewers: [...reviewers.values()],
    works: works.map(({ id, author }): Work => ({ id, authorIds: [author.id] })),
    barred,
    locked,
    metBefore: await pairsOfOtherAssignments(ctx, assignment.id, [...reviewers.keys()]),
  };
}

function sentWorks(ctx: Context, { id, cohortId }: ProblemOf) {
  return ctx.db.submission.findMany({
    where: {
      assignmentId: id,
      state: "submitted",
      author: { enrolments: { some: { cohortId, state: { in: ["active", "completed"] } } } },
    },
    orderBy: { id: "asc" },
    select: {
      id: true,
      author: { select: { id: true, organisation: true, country: true } },
      allocations: { select: { reviewerId: true, state: true } },
    },
  });
}

async function pairsOfOtherAssignments(ctx: Context, assignmentId: string, people: string[]) {
  const rows = await ctx.db.reviewAllocation.findMany({
    where: {
      reviewerId: { in: people },
      submission: { authorId: { in: people }, assignmentId: { not: assignmentId } },
    },
    select: { reviewerId: true, submission: { select: { authorId: true } } },
  });
  return rows.map(({ reviewerId, submission }) => [reviewerId, submission.authorId] as const);
}
