import { allocateReviews, openReview, submitReview } from "~/features/peer-review/index.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { type Classroom, may, personAt, sendWorks, systemAt } from "./assignments";

const CRITERIA = ["problem", "evidence", "analysis", "options", "recommendations", "sensitivity", "form"];
const ENOUGH = "These are ten plain words that say enough for anyone.";

/** A complete review with one level for all criteria. */
export const aReview = (points = 3, version = 1) => ({
  version,
  ratings: Object.fromEntries(CRITERIA.map((key) => [key, { points, comment: `${key}: ${ENOUGH}` }])),
  comments: { keep: `Keep: ${ENOUGH}`, change: `Change: ${ENOUGH}`, question: "" },
  noteToStaff: "Between us.",
});

/** Everybody sends a work, and everybody is asked for reviews. */
export async function underReview(room: Classroom): Promise<{ submissionIds: string[] }> {
  const submissionIds = await sendWorks(room, may(5));
  await allocateReviews(systemAt(may(10)), { assignmentId: room.assignmentId, seed: 7 });
  return { submissionIds };
}

interface AskedReview {
  readonly id: string;
  readonly reviewerId: string;
  readonly submissionId: string;
}

/** Who was asked to review what. */
export function asked(prisma: PrismaClient, submissionId: string): Promise<AskedReview[]> {
  return prisma.reviewAllocation.findMany({
    where: { submissionId, state: { in: ["offered", "started", "submitted"] } },
    orderBy: { reviewerAlias: "asc" },
    select: { id: true, reviewerId: true, submissionId: true },
  });
}

/** Opens and sends one review. */
export async function giveReview({ id, reviewerId }: AskedReview, points = 3, now = may(12)): Promise<void> {
  await openReview(personAt(reviewerId, now), { allocationId: id });
  await submitReview(personAt(reviewerId, now), { allocationId: id, ...aReview(points) });
}
