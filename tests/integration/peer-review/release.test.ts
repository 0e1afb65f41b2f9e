import { beforeEach, describe, expect, test } from "vitest";
import {
  excludeReview,
  findFeedback,
  getModeratedWork,
  getModerationBoard,
  includeReview,
  listTaughtAssignments,
  openReview,
  overrideGrade,
  releaseGrade,
  releaseGrades,
  submitReview,
} from "~/features/peer-review/index.server";
import { aClassroom, type Classroom, instructorAt, may, personAt } from "../../support/builders/assignments";
import { aReview, asked, giveReview, underReview } from "../../support/builders/peer-review";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
let room: Classroom;
let works: string[];
beforeEach(async () => {
  room = await aClassroom(world.prisma, { people: 5 });
  works = (await underReview(room)).submissionIds;
});

const instructor = () => instructorAt(room.instructorId, room.courseId, may(21));
const author = (n = 0) => personAt(room.authors[n]!.id, may(22));
const feedback = (n = 0) => findFeedback(author(n), room.assignmentId);

async function reviewed(work: string, ...points: number[]) {
  const all = await asked(world.prisma, work);
  for (const [n, level] of points.entries()) await giveReview(all[n]!, level);
}

const reviewIds = async (work: string) =>
  (
    await world.prisma.review.findMany({
      where: { allocation: { submissionId: work } },
      orderBy: { totalPercent: "asc" },
    })
  ).map(({ id }) => id);

describe("releaseGrades", () => {
  test("releases what is ready, by the mean, and names what waits", async () => {
    await reviewed(works[0]!, 2, 4);
    await reviewed(works[1]!, 3);
    const outcome = await releaseGrades(instructor(), { assignmentId: room.assignmentId });
    expect(outcome.released).toBe(1);
    expect(outcome.waiting).toContainEqual({ submissionId: works[1], reviews: 1 });
    expect(await feedback(0)).toMatchObject({ percent: 75, passed: true, setByInstructor: false });
    expect(await feedback(1)).toBeNull();
  });

  test("a criterion that all reviewers find missing does not pass, whatever the mean", async () => {
    for (const review of (await asked(world.prisma, works[0]!)).slice(0, 2)) {
      const ctx = personAt(review.reviewerId, may(12));
      const best = aReview(4);
      const ratings = { ...best.ratings, sensitivity: { ...best.ratings.sensitivity!, points: 0 } };
      await openReview(ctx, { allocationId: review.id });
      await submitReview(ctx, { allocationId: review.id, ...best, ratings });
    }
    await releaseGrade(instructor(), { submissionId: works[0]! });
    expect(await feedback()).toMatchObject({ percent: 95, passed: false });
  });

  test("refuses when nothing is ready", async () => {
    await expect(releaseGrades(instructor(), { assignmentId: room.assignmentId })).rejects.toMatchObject({
      code: "peer-review/nothing-to-release",
    });
    await expect(releaseGrade(instructor(), { submissionId: works[0]! })).rejects.toMatchObject({
      code: "peer-review/quorum-not-reached",
      params: { count: 0, needed: 2 },
    });
  });

  test("ten releases at once record one grade and are heard once", async () => {
    await reviewed(works[0]!, 3, 3);
    const acts = Array.from({ length: 10 }, (_, n) =>
      n % 2
        ? releaseGrade(instructor(), { submissionId: works[0]! })
        : releaseGrades(instructor(), { assignmentId: room.assignmentId }),
    );
    await Promise.allSettled(acts);
    const userId = room.authors[0]!.id;
    expect(await world.prisma.grade.count({ where: { userId } })).toBe(1);
    const events = await world.prisma.outboxMessage.findMany({ where: { topic: "grading.grade-released" } });
    expect(events.filter((e) => (e.payload as { userId: string }).userId === userId)).toHaveLength(1);
  });
});

describe("moderation", () => {
  test("a review that is left out, with a reason, neither counts nor is read", async () => {
    await reviewed(works[0]!, 0, 3, 3);
    const [lowest] = await reviewIds(works[0]!);
    await excludeReview(instructor(), { reviewId: lowest!, reason: "About another work" });
    await releaseGrade(instructor(), { submissionId: works[0]! });
    const seen = await feedback();
    expect(seen).toMatchObject({ percent: 75 });
    expect(seen?.reviews).toHaveLength(2);
    await expect(includeReview(instructor(), { reviewId: lowest! })).rejects.toMatchObject({
      code: "peer-review/grade-already-released",
    });
  });

  test("an override needs a reason, is released, and leaves reviews as they were", async () => {
    await expect(
      overrideGrade(instructor(), { submissionId: works[0]!, percent: 80, reason: " " }),
    ).rejects.toMatchObject({ code: "grading/override-needs-reason" });
    await reviewed(works[0]!, 2);
    await overrideGrade(instructor(), { submissionId: works[0]!, percent: 80, reason: "One review only" });
    expect(await feedback()).toMatchObject({ percent: 80, setByInstructor: true });
    expect((await feedback())?.reviews).toHaveLength(1);
  });

  test("reviews that come after the release are not shown with it", async () => {
    await reviewed(works[0]!, 3, 3);
    await releaseGrade(instructor(), { submissionId: works[0]! });
    const third = (await asked(world.prisma, works[0]!))[2]!;
    await giveReview(third, 0, may(22));
    expect((await feedback())?.reviews).toHaveLength(2);
  });

  test("the instructor sees names, reviews, mean and spread", async () => {
    await reviewed(works[0]!, 2, 4);
    const board = await getModerationBoard(instructor(), room.assignmentId);
    const work = board.works.find(({ id }) => id === works[0]);
    expect(work).toMatchObject({
      reviewsIn: 2,
      reviewsAsked: 3,
      standing: "ready",
      suggestion: { percent: 75, spread: 50 },
    });
    expect(work?.authorName).toContain("Sentinel-Name");
    const detail = await getModeratedWork(instructor(), works[0]!);
    expect(detail.reviews.filter(({ comments }) => comments)).toHaveLength(2);
    expect(detail.reviews.find(({ noteToStaff }) => noteToStaff)?.noteToStaff).toBe("Between us.");
    expect((await listTaughtAssignments(instructor()))[0]?.standings).toMatchObject({ ready: 1, overdue: 4 });
  });
});

test("B5 B6 instructors of another course and learners find nothing to moderate", async () => {
  await reviewed(works[0]!, 3, 3);
  const [reviewId] = await reviewIds(works[0]!);
  const other = await aClassroom(world.prisma, { people: 0 });
  for (const ctx of [instructorAt(room.instructorId, other.courseId, may(21)), author(0), author(1)]) {
    const submission = { submissionId: works[0]! };
    await expect(getModerationBoard(ctx, room.assignmentId)).rejects.toMatchObject({ kind: "not-found" });
    await expect(getModeratedWork(ctx, works[0]!)).rejects.toMatchObject({ kind: "not-found" });
    await expect(releaseGrades(ctx, { assignmentId: room.assignmentId })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(releaseGrade(ctx, submission)).rejects.toMatchObject({ kind: "not-found" });
    await expect(overrideGrade(ctx, { ...submission, percent: 1, reason: "Because" })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(excludeReview(ctx, { reviewId: reviewId!, reason: "Because" })).rejects.toMatchObject({
      kind: "not-found",
    });
    expect((await listTaughtAssignments(ctx)).map(({ id }) => id)).not.toContain(room.assignmentId);
  }
});
