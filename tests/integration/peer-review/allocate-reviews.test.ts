import { expect, test } from "vitest";
import { acceptOffer } from "~/features/cohorts/index.server";
import { withdraw } from "~/features/enrolment/index.server";
import { AllocateReviewsJob } from "~/features/peer-review";
import {
  allocateReviews,
  declineReview,
  openReview,
  replaceDeparted,
} from "~/features/peer-review/index.server";
import {
  aClassroom,
  type Classroom,
  instructorAt,
  may,
  personAt,
  sendWorks,
  systemAt,
} from "../../support/builders/assignments";
import { anApplication } from "../../support/builders/cohorts";
import { asked, giveReview } from "../../support/builders/peer-review";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();

const allocations = ({ assignmentId }: Classroom) =>
  world.prisma.reviewAllocation.findMany({
    where: { submission: { assignmentId } },
    include: { submission: { select: { authorId: true } } },
  });
const run = (room: Classroom, now = may(10), more = {}) =>
  allocateReviews(systemAt(now), { assignmentId: room.assignmentId, ...more });

test("every work gets its reviewers, nobody the own work, under random names", async () => {
  const room = await aClassroom(world.prisma, { people: 6 });
  await sendWorks(room, may(5));
  expect(await run(room)).toEqual({ status: "ok", added: 18, staffReviewsNeeded: 0 });
  const rows = await allocations(room);
  for (const { reviewerId, submission } of rows) expect(reviewerId).not.toBe(submission.authorId);
  for (const { id } of room.authors) expect(rows.filter((r) => r.reviewerId === id)).toHaveLength(3);
  for (const { reviewerAlias, workAlias } of rows) {
    expect(reviewerAlias).toBeGreaterThanOrEqual(100);
    expect(workAlias).toBeLessThanOrEqual(999);
  }
  const events = await world.prisma.outboxMessage.findMany({
    where: { topic: "peer-review.reviews-allocated" },
  });
  expect(
    events.filter((e) => (e.payload as { assignmentId: string }).assignmentId === room.assignmentId),
  ).toHaveLength(1);
});

test("people of one organisation never review one another", async () => {
  const room = await aClassroom(world.prisma, { people: 6, reviewsPerSubmission: 2 });
  const house = room.authors.slice(0, 2).map(({ id }) => id);
  await world.prisma.user.updateMany({ where: { id: { in: house } }, data: { organisation: "One house" } });
  await sendWorks(room, may(5));
  await run(room);
  for (const { reviewerId, submission } of await allocations(room))
    expect(house.includes(reviewerId) && house.includes(submission.authorId)).toBe(false);
});

test("people of one organisation never review one another, though only their applications named it", async () => {
  const room = await aClassroom(world.prisma, { people: 6, reviewsPerSubmission: 2 });
  const house = room.authors.slice(0, 2).map(({ id }) => id);
  const { slug } = await world.prisma.cohort.findUniqueOrThrow({ where: { id: room.cohortId } });
  for (const applicantId of house) {
    const answers = { organisation: "One house" };
    const offerExpiresAt = may(9);
    await anApplication(world.prisma, room.cohortId, {
      applicantId,
      state: "offered",
      answers,
      offerExpiresAt,
    });
    await acceptOffer(personAt(applicantId, may(2)), { schoolSlug: slug });
  }
  await sendWorks(room, may(5));
  await run(room);
  for (const { reviewerId, submission } of await allocations(room))
    expect(house.includes(reviewerId) && house.includes(submission.authorId)).toBe(false);
});

test("ten runs at once ask everybody once, and leave one record", async () => {
  const room = await aClassroom(world.prisma, { people: 6 });
  await sendWorks(room, may(5));
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => run(room)));
  expect(outcomes.map(({ added }) => added).sort((a, b) => b - a)).toEqual([
    18,
    ...Array.from({ length: 9 }, () => 0),
  ]);
  expect(await allocations(room)).toHaveLength(18);
  expect(await world.prisma.allocationRun.count({ where: { assignmentId: room.assignmentId } })).toBe(1);
});

test("a late work joins, its author gets the reviews owed, and standing pairs stay", async () => {
  const room = await aClassroom(world.prisma, { people: 7 });
  await sendWorks(room, may(5), room.authors.slice(0, 6));
  await run(room);
  const before = (await allocations(room)).map(({ id }) => id);
  const [late] = await sendWorks(room, may(11), room.authors.slice(6));
  await run(room, may(11));
  const after = await allocations(room);
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
  expect(after.filter(({ submissionId }) => submissionId === late)).toHaveLength(3);
  expect(after.filter(({ reviewerId }) => reviewerId === room.authors[6]!.id).length).toBeGreaterThanOrEqual(
    2,
  );
});

test("a declined review finds somebody else, and never comes back", async () => {
  const room = await aClassroom(world.prisma, { people: 6 });
  const [work] = await sendWorks(room, may(5));
  await run(room);
  const [first] = await asked(world.prisma, work!);
  const reviewer = personAt(first!.reviewerId, may(11));
  await declineReview(reviewer, { allocationId: first!.id, reason: "conflict" });
  await expect(openReview(reviewer, { allocationId: first!.id })).rejects.toMatchObject({
    kind: "not-found",
  });
  await run(room, may(11));
  const now = await asked(world.prisma, work!);
  expect(now).toHaveLength(3);
  expect(now.map(({ reviewerId }) => reviewerId)).not.toContain(first!.reviewerId);
});

test("whoever withdraws leaves both sides; what they sent stays", async () => {
  const room = await aClassroom(world.prisma, { people: 7 });
  const works = await sendWorks(room, may(5));
  await run(room);
  const gone = room.authors[0]!.id;
  const [given, ...open] = (await allocations(room)).filter(({ reviewerId }) => reviewerId === gone);
  await giveReview(given!);
  await world.prisma.enrolment.updateMany({
    where: { userId: gone },
    data: { state: "withdrawn", endedAt: may(12) },
  });
  await run(room, may(13));
  const rows = await allocations(room);
  expect(rows.find(({ id }) => id === given!.id)?.state).toBe("submitted");
  for (const { id } of open) expect(rows.find((row) => row.id === id)?.state).toBe("released");
  expect(await asked(world.prisma, works[0]!)).toEqual([]);
  for (const work of works.slice(1)) expect(await asked(world.prisma, work)).toHaveLength(3);
});

test("leaving a school asks for its open reviews to be given to others, and for nothing else", async () => {
  const room = await aClassroom(world.prisma, { people: 7 });
  await sendWorks(room, may(5));
  await run(room);
  const userId = room.authors[0]!.id;
  const { id: enrolmentId } = await world.prisma.enrolment.findFirstOrThrow({ where: { userId } });
  const asksFor = () =>
    world.prisma.outboxMessage.count({
      where: { topic: AllocateReviewsJob.name, payload: { equals: { assignmentId: room.assignmentId } } },
    });
  const before = await asksFor();
  expect(await replaceDeparted(systemAt(may(12)), { enrolmentId })).toEqual({ assignments: 0 });
  await withdraw(systemAt(may(12)), { enrolmentId });
  expect(await replaceDeparted(systemAt(may(12)), { enrolmentId })).toEqual({ assignments: 1 });
  expect(await asksFor()).toBe(before + 1);
  await run(room, may(13));
  expect(await replaceDeparted(systemAt(may(14)), { enrolmentId })).toEqual({ assignments: 0 });
});

test("too few people: nothing is published until staff accept the gaps", async () => {
  const room = await aClassroom(world.prisma, { people: 3 });
  await sendWorks(room, may(5));
  expect(await run(room)).toEqual({ status: "infeasible", added: 0, staffReviewsNeeded: 3 });
  expect(await run(room)).toMatchObject({ added: 0 });
  expect(await allocations(room)).toHaveLength(0);
  const runs = await world.prisma.allocationRun.findMany({ where: { assignmentId: room.assignmentId } });
  expect(runs).toHaveLength(1);
  expect(runs[0]?.outcome).toMatchObject({
    options: expect.arrayContaining([{ code: "staff-reviews", count: 3 }]),
  });
  expect(await run(room, may(10), { acceptGaps: true })).toMatchObject({ added: 6, staffReviewsNeeded: 3 });
});

test("the product waits until works are due; an instructor need not", async () => {
  const room = await aClassroom(world.prisma, { people: 6 });
  await sendWorks(room, may(5));
  expect(await run(room, may(9))).toMatchObject({ status: "too-early", added: 0 });
  const ctx = instructorAt(room.instructorId, room.courseId, may(9));
  expect(await allocateReviews(ctx, { assignmentId: room.assignmentId })).toMatchObject({ added: 18 });
});

test("B5 an instructor of another course, and a learner, find no such assignment", async () => {
  const [room, other] = [await aClassroom(world.prisma), await aClassroom(world.prisma)];
  for (const ctx of [
    instructorAt(room.instructorId, other.courseId, may(11)),
    personAt(room.authors[0]!.id, may(11)),
  ])
    await expect(allocateReviews(ctx, { assignmentId: room.assignmentId })).rejects.toMatchObject({
      kind: "not-found",
    });
});

test("the database refuses to let anybody review the own work", async () => {
  const room = await aClassroom(world.prisma);
  const [submissionId] = await sendWorks(room, may(5));
  const data = {
    submissionId: submissionId!,
    reviewerId: room.authors[0]!.id,
    reviewerAlias: 100,
    workAlias: 100,
  };
  await expect(world.prisma.reviewAllocation.create({ data })).rejects.toThrow(/own work/);
});
