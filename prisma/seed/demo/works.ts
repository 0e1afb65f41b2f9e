import { saveDraft, scheduleAssignment, submit } from "~/features/assignments/index.server";
import { issueIfEligible } from "~/features/certificates/index.server";
import {
  allocateReviews,
  openReview,
  releaseGrade,
  saveReviewDraft,
  submitReview,
} from "~/features/peer-review/index.server";
import type { Context } from "~/platform/context.server";
import type { Person } from "~/shared/actor";
import { personOf } from "./accounts";
import { REVIEW_COMMENTS, TOPICS, writeBrief } from "./briefs";
import { PARTICIPANTS, type Stage } from "./people";
import { at, onTheHour } from "./timeline";

const SENT: readonly Stage[] = ["certified", "reviewing", "submitted"];
const DUE_DAYS_AGO = 6;
/** Whose work is read and waits for its grade: the third of the list. */
const WAITING = 2;

interface Works {
  readonly cohortId: string;
  /** Accounts of the participants, in order. */
  readonly userIds: readonly string[];
  readonly instructor: Person;
}

/** The policy brief given to the running school, written, allocated and partly reviewed; two grades are out. */
export async function writeAndReview(ctx: Context, { cohortId, userIds, instructor }: Works): Promise<void> {
  const teacher = { ...ctx, actor: instructor };
  const { id: assignmentId } = await scheduleAssignment(at(teacher, -30), {
    cohortId,
    briefSlug: "policy-brief",
    opensAt: onTheHour(ctx, -30, "09:00"),
    dueAt: onTheHour(ctx, -DUE_DAYS_AGO, "18:00"),
    reviewsDueAt: onTheHour(ctx, 4, "18:00"),
    reviewsPerSubmission: 3,
    reviewsOwed: 2,
  });
  await handIn(ctx, assignmentId, userIds);
  await allocateReviews(at(teacher, -DUE_DAYS_AGO + 1), { assignmentId, seed: 2027 });
  await giveReviews(ctx, assignmentId, userIds);
  for (const submissionId of await worksOf(ctx, assignmentId, userIds, isCertified))
    await releaseGrade(at(teacher, -1), { submissionId });
  for (const userId of userIds) await issueIfEligible(ctx, { userId, cohortId });
}

async function handIn(ctx: Context, assignmentId: string, userIds: readonly string[]): Promise<void> {
  for (const [index, person] of PARTICIPANTS.entries()) {
    const author = at({ ...ctx, actor: personOf(userIds[index]!) }, -DUE_DAYS_AGO - 1.5 - (index % 6));
    const topic = TOPICS[index % TOPICS.length]!;
    const { title, ...sections } = writeBrief(topic);
    const work = { assignmentId, version: 0, title, country: person.country, theme: topic.theme };
    if (SENT.includes(person.stage)) await submit(author, { ...work, sections });
    if (person.stage === "drafting")
      await saveDraft(author, {
        ...work,
        sections: { summary: sections.summary, problem: sections.problem },
      });
  }
}

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** Those who are done have sent all their reviews, some one, the demo's learner has one begun. */
async function giveReviews(ctx: Context, assignmentId: string, userIds: readonly string[]): Promise<void> {
  const criteria = await ctx.db.rubricCriterion.findMany({
    where: { rubric: { briefs: { some: { assignments: { some: { id: assignmentId } } } } } },
    orderBy: { position: "asc" },
    select: { key: true },
  });
  const finished = await worksOf(
    ctx,
    assignmentId,
    userIds,
    (index) => index === WAITING || isCertified(index),
  );
  const allocations = await ctx.db.reviewAllocation.findMany({
    where: { submission: { assignmentId } },
    orderBy: [{ submissionId: "asc" }, { reviewerAlias: "asc" }],
    select: { id: true, submissionId: true, reviewerId: true },
  });
  for (const [index, { id, submissionId, reviewerId }] of allocations.entries()) {
    const stage = PARTICIPANTS[userIds.indexOf(reviewerId)]?.stage;
    const isLearner = reviewerId === userIds[0];
    const sends = stage === "certified" || finished.has(submissionId) || (!isLearner && index % 3 === 0);
    if (!sends && !(isLearner || index % 4 === 1)) continue;
    const reviewer = at({ ...ctx, actor: personOf(reviewerId) }, -4 + (index % 4) * 0.7);
    await openReview(reviewer, { allocationId: id });
    const review = {
      allocationId: id,
      version: 1,
      ratings: Object.fromEntries(
        criteria.map(({ key }, position) => [
          key,
          {
            points: 2 + ((index + position) % 3),
            comment: pick(REVIEW_COMMENTS.criterion, index + position),
          },
        ]),
      ),
      comments: {
        keep: pick(REVIEW_COMMENTS.keep, index),
        change: pick(REVIEW_COMMENTS.change, index + 1),
        question: pick(REVIEW_COMMENTS.question, index + 2),
      },
      noteToStaff: "",
    };
    if (sends) await submitReview(reviewer, review);
    else
      await saveReviewDraft(reviewer, {
        ...review,
        ratings: firstThree(review.ratings),
        comments: { keep: review.comments.keep, change: "", question: "" },
      });
  }
}

const firstThree = <T>(ratings: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(ratings).slice(0, 3));

const isCertified = (index: number) => PARTICIPANTS[index]?.stage === "certified";

/** Works of some of the authors: those who are done, unless told otherwise. */
async function worksOf(
  ctx: Context,
  assignmentId: string,
  userIds: readonly string[],
  chosen: (index: number) => boolean,
): Promise<Set<string>> {
  const done = userIds.filter((_, index) => chosen(index));
  const works = await ctx.db.submission.findMany({
    where: { assignmentId, authorId: { in: done } },
    select: { id: true },
  });
  return new Set(works.map(({ id }) => id));
}
