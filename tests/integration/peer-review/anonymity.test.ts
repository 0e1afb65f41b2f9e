import { beforeAll, expect, test } from "vitest";
import { getAssignment, listOwnAssignments } from "~/features/assignments/index.server";
import {
  findFeedback,
  getReviewTask,
  listOwnReviews,
  releaseGrade,
} from "~/features/peer-review/index.server";
import { aClassroom, type Classroom, instructorAt, may, personAt } from "../../support/builders/assignments";
import { asked, giveReview, underReview } from "../../support/builders/peer-review";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
let room: Classroom;
let works: string[];

beforeAll(async () => {
  room = await aClassroom(world.prisma, { people: 5 });
  works = (await underReview(room)).submissionIds;
  for (const review of await asked(world.prisma, works[0]!)) await giveReview(review);
  await releaseGrade(instructorAt(room.instructorId, room.courseId, may(21)), { submissionId: works[0]! });
});

/** Everything about a person that a page of somebody else must not hold. */
const tracesOf = ({ id, email, name }: { id: string; email: string; name: string }) => [id, email, name];

/** Keys that would lead to a person or to the order of events. */
const FORBIDDEN_KEYS =
  /"(?:userId|authorId|reviewerId|author|reviewer|email|organisation|submissionId|allocatedAt|startedAt)":/;

test("D1 nothing that an author reads leads to a reviewer", async () => {
  const author = personAt(room.authors[0]!.id, may(22));
  const pages = [
    await findFeedback(author, room.assignmentId),
    await getAssignment(author, room.assignmentId),
    await listOwnAssignments(author),
  ];
  const bytes = JSON.stringify(pages);
  expect((pages[0] as { reviews: unknown[] }).reviews).toHaveLength(3);
  for (const reviewer of room.authors.slice(1))
    for (const trace of tracesOf(reviewer)) expect(bytes).not.toContain(trace);
  for (const { id } of await asked(world.prisma, works[0]!)) expect(bytes).not.toContain(id);
  expect(bytes).not.toMatch(FORBIDDEN_KEYS);
});

test("D1 a reviewer has another random name on every work", async () => {
  const rows = await world.prisma.reviewAllocation.findMany({
    where: { submission: { assignmentId: room.assignmentId } },
  });
  for (const { id } of room.authors) {
    const names = rows
      .filter(({ reviewerId }) => reviewerId === id)
      .map(({ reviewerAlias }) => reviewerAlias);
    expect(names).toHaveLength(3);
    // Random names of 900 may meet by chance; all three alike would be a rule.
    expect(new Set(names).size).toBeGreaterThan(1);
  }
});

test("D2 nothing that a reviewer reads leads to the author", async () => {
  for (const review of await asked(world.prisma, works[0]!)) {
    const reviewer = personAt(review.reviewerId, may(22));
    const bytes = JSON.stringify([await getReviewTask(reviewer, review.id), await listOwnReviews(reviewer)]);
    expect(bytes).toContain("A brief about work0");
    for (const trace of tracesOf(room.authors[0]!)) expect(bytes).not.toContain(trace);
    expect(bytes).not.toContain(works[0]);
    expect(bytes).not.toMatch(FORBIDDEN_KEYS);
  }
});

test("D2 two reviewers of one work know it by names that do not match", async () => {
  const rows = await world.prisma.reviewAllocation.findMany({ where: { submissionId: works[0]! } });
  expect(new Set(rows.map(({ workAlias }) => workAlias)).size).toBeGreaterThan(1);
});

test("D3 reviews are dated by day and ordered by their random names", async () => {
  const seen = await findFeedback(personAt(room.authors[0]!.id, may(22)), room.assignmentId);
  const aliases = seen!.reviews.map(({ alias }) => alias);
  expect(aliases).toEqual([...aliases].sort((a, b) => a - b));
  for (const { sentOn } of seen!.reviews) expect(sentOn).toBe("2027-05-12");
});

test("B6 before the release an author reads nothing, not even that reviews are in", async () => {
  for (const review of await asked(world.prisma, works[1]!)) await giveReview(review);
  const author = personAt(room.authors[1]!.id, may(22));
  expect(await findFeedback(author, room.assignmentId)).toBeNull();
  expect(JSON.stringify(await getAssignment(author, room.assignmentId))).not.toMatch(
    /reviewsIn|completedAt|alias/i,
  );
});

test("D1 what waits for mail and workers holds ids alone", async () => {
  const messages = await world.prisma.outboxMessage.findMany({ select: { payload: true, topic: true } });
  const bytes = JSON.stringify(messages);
  for (const { email, name } of room.authors) {
    expect(bytes).not.toContain(email);
    expect(bytes).not.toContain(name);
  }
});
