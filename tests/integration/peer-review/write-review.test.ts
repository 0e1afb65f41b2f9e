import { beforeEach, describe, expect, test } from "vitest";
import {
  declineReview,
  getReviewTask,
  listOwnReviews,
  openReview,
  saveReviewDraft,
  submitReview,
} from "~/features/peer-review/index.server";
import { aClassroom, type Classroom, may, personAt } from "../../support/builders/assignments";
import { aReview, asked, giveReview, underReview } from "../../support/builders/peer-review";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
let room: Classroom;
let review: { id: string; reviewerId: string; submissionId: string };
beforeEach(async () => {
  room = await aClassroom(world.prisma, { people: 5 });
  const { submissionIds } = await underReview(room);
  review = (await asked(world.prisma, submissionIds[0]!))[0]!;
});

const reviewer = (now = may(12)) => personAt(review.reviewerId, now);
const open = () => openReview(reviewer(), { allocationId: review.id });
const row = () =>
  world.prisma.review.findUnique({ where: { allocationId: review.id }, include: { ratings: true } });

describe("openReview", () => {
  test("shows the text only then, and fixes it", async () => {
    expect((await getReviewTask(reviewer(), review.id)).work).toBeNull();
    await open();
    const task = await getReviewTask(reviewer(), review.id);
    expect(task.work?.sections.map(({ id }) => id)).toContain("evidence");
    expect(task).toMatchObject({ state: "started", review: { version: 1, criteriaDone: 0 } });
  });

  test("ten openings at once make one draft", async () => {
    await Promise.all(Array.from({ length: 10 }, open));
    expect(await world.prisma.review.count({ where: { allocationId: review.id } })).toBe(1);
  });
});

describe("saveReviewDraft", () => {
  test("keeps words without a level, and a level without words", async () => {
    await open();
    const ratings = {
      problem: { points: null, comment: "Still thinking" },
      evidence: { points: 0, comment: "" },
    };
    await saveReviewDraft(reviewer(), { allocationId: review.id, ...aReview(), ratings });
    const task = await getReviewTask(reviewer(), review.id);
    expect(task.review?.ratings).toEqual(ratings);
  });

  test("refuses an older version, and one before the work was opened", async () => {
    const input = { allocationId: review.id, ...aReview() };
    await expect(saveReviewDraft(reviewer(), input)).rejects.toMatchObject({
      code: "peer-review/review-not-opened",
    });
    await open();
    await saveReviewDraft(reviewer(), input);
    await expect(saveReviewDraft(reviewer(), input)).rejects.toMatchObject({ code: "common/stale-version" });
  });

  test("drops criteria and levels that the rubric does not know", async () => {
    await open();
    const ratings = { problem: { points: 9, comment: "" }, evil: { points: 1, comment: "x" } };
    await saveReviewDraft(reviewer(), { allocationId: review.id, ...aReview(), ratings });
    expect((await row())?.ratings).toEqual([]);
  });
});

describe("submitReview", () => {
  test("weighs the levels, gives a receipt and is heard once", async () => {
    await open();
    const input = aReview(2);
    const ratings = { ...input.ratings, evidence: { ...input.ratings.evidence!, points: 4 } };
    const { receipt } = await submitReview(reviewer(), { allocationId: review.id, ...input, ratings });
    // Evidence weighs 20 of 100: 80 × 2/4 + 20 × 4/4.
    expect(Number((await row())?.totalPercent)).toBe(60);
    expect((await row())?.receipt).toBe(receipt);
    const events = await world.prisma.outboxMessage.findMany({ where: { topic: "peer-review.review-sent" } });
    expect(
      events.filter((e) => (e.payload as { allocationId: string }).allocationId === review.id),
    ).toHaveLength(1);
  });

  test("names every criterion that lacks a level or words, and keeps nothing", async () => {
    await open();
    const input = aReview();
    const ratings = { ...input.ratings, problem: { points: null, comment: "Too short" } };
    await expect(
      submitReview(reviewer(), { allocationId: review.id, ...input, ratings }),
    ).rejects.toMatchObject({
      code: "peer-review/review-incomplete",
      fieldMessages: {
        "ratings.problem.points": "peer-review:errors.choose-level",
        "ratings.problem.comment": "peer-review:errors.say-more?count=2&minimum=10",
      },
    });
    expect((await row())?.version).toBe(1);
  });

  test("ten at once send one review", async () => {
    await open();
    const send = () => submitReview(reviewer(), { allocationId: review.id, ...aReview() });
    const tries = await Promise.allSettled(Array.from({ length: 10 }, send));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const t of tries)
      if (t.status === "rejected")
        expect(t.reason).toMatchObject({ code: "peer-review/review-already-sent" });
  });

  test("a late review is taken", async () => {
    await giveReview(review, 3, may(25));
    expect((await row())?.submittedAt).toEqual(may(25));
  });

  test("B6 a sent review is not edited, sent again or given back", async () => {
    await giveReview(review);
    const input = { allocationId: review.id, ...aReview(0, 2) };
    for (const act of [saveReviewDraft, submitReview])
      await expect(act(reviewer(), input)).rejects.toMatchObject({
        kind: "conflict",
        code: "peer-review/review-already-sent",
      });
    await expect(
      declineReview(reviewer(), { allocationId: review.id, reason: "time" }),
    ).rejects.toMatchObject({ kind: "conflict" });
    const { id } = (await row())!;
    await expect(
      world.prisma.review.update({ where: { id }, data: { noteToStaff: "Changed" } }),
    ).rejects.toThrow(/cannot be changed/);
    await expect(world.prisma.criterionRating.deleteMany({ where: { reviewId: id } })).rejects.toThrow(
      /cannot be changed/,
    );
  });
});

test("B6 an unassigned reviewer, the author and strangers find no such review", async () => {
  await open();
  const { authorId } = await world.prisma.submission.findUniqueOrThrow({
    where: { id: review.submissionId },
  });
  const assigned = new Set(
    (await asked(world.prisma, review.submissionId)).map(({ reviewerId }) => reviewerId),
  );
  const unassigned = room.authors.find(({ id }) => id !== authorId && !assigned.has(id))!.id;
  for (const userId of [authorId, unassigned]) {
    const ctx = personAt(userId, may(12));
    const input = { allocationId: review.id, ...aReview() };
    await expect(getReviewTask(ctx, review.id)).rejects.toMatchObject({ kind: "not-found" });
    await expect(openReview(ctx, input)).rejects.toMatchObject({ kind: "not-found" });
    await expect(saveReviewDraft(ctx, input)).rejects.toMatchObject({ kind: "not-found" });
    await expect(submitReview(ctx, input)).rejects.toMatchObject({ kind: "not-found" });
    await expect(declineReview(ctx, { allocationId: review.id, reason: "time" })).rejects.toMatchObject({
      kind: "not-found",
    });
    expect((await listOwnReviews(ctx)).map(({ allocationId }) => allocationId)).not.toContain(review.id);
  }
});
