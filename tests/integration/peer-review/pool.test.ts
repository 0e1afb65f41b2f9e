import { beforeAll, expect, test } from "vitest";
import { listPool, POOL_PER_PAGE } from "~/features/peer-review/index.server";
import { anonymous, type GrantedRole } from "~/shared/actor";
import { Forbidden } from "~/shared/domain-error";
import { aClassroom, type Classroom } from "../../support/builders/assignments";
import { asked, giveReview, underReview } from "../../support/builders/peer-review";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const LONG = "Aleksandrija-Konstantina Primerova-Hadžiizmišljena-Đurđević";
let room: Classroom;
let other: Classroom;

const grant = (userId: string, courseId: string | null) =>
  world.prisma.roleGrant.create({ data: { userId, role: "reviewer", courseId } });
const as = (role: GrantedRole["role"], courseId: string | null) =>
  world.contextFor(personActor(room.instructorId, [{ role, courseId, cohortId: null, country: null }]));
const names = async (ctx = as("instructor", room.courseId), q?: string) =>
  (await listPool(ctx, { q, page: 1 })).reviewers.map(({ name }) => name);

beforeAll(async () => {
  room = await aClassroom(world.prisma, { people: 5 });
  other = await aClassroom(world.prisma);
  const [work] = (await underReview(room)).submissionIds;
  const [first] = await asked(world.prisma, work!);
  await giveReview(first!);
  // Whoever reviewed as a learner may be one of the pool as well: their reviews are counted.
  await world.prisma.user.update({ where: { id: first!.reviewerId }, data: { name: "A busy one" } });
  await grant(first!.reviewerId, null);
  await grant((await aPerson(world.prisma, { name: LONG })).id, room.courseId);
  await grant((await aPerson(world.prisma, { name: "Звездана Примерковић" })).id, room.courseId);
  await grant((await aPerson(world.prisma, { name: "Of another course" })).id, other.courseId);
});

test("shows who is there for the courses one teaches, with the reviews they have there", async () => {
  const { reviewers, total, canGive } = await listPool(as("instructor", room.courseId), {
    q: undefined,
    page: 1,
  });
  const { title } = await world.prisma.course.findUniqueOrThrow({ where: { id: room.courseId } });
  expect([total, canGive]).toEqual([3, false]);
  expect(reviewers).toMatchObject([
    { name: "A busy one", courses: null, given: 1 },
    { name: LONG, courses: [title], open: 0, given: 0 },
    { name: "Звездана Примерковић", courses: [title] },
  ]);
  expect(reviewers[0]!.open).toBeGreaterThan(0);
  // What somebody reviews elsewhere is not counted here.
  const [elsewhere] = (await listPool(as("instructor", other.courseId), { q: undefined, page: 1 })).reviewers;
  expect(elsewhere).toMatchObject({ name: "A busy one", open: 0, given: 0 });
});

test("is found by a part of a name, and those who left are gone", async () => {
  expect(await names(as("instructor", room.courseId), "hadziizm")).toEqual([LONG]);
  expect(await names(as("instructor", other.courseId))).toEqual(["A busy one", "Of another course"]);
  const { canGive, total } = await listPool(as("administrator", null), { q: undefined, page: 1 });
  expect([canGive, total]).toEqual([true, 4]);
  await world.prisma.user.updateMany({ where: { name: LONG }, data: { erasedAt: new Date() } });
  expect(await names()).not.toContain(LONG);
});

test("comes in pages", async () => {
  await world.prisma.user.createMany({
    data: Array.from({ length: 300 }, (_, n) => ({ email: `pool-${n}@example.org`, name: `Pool ${n}` })),
  });
  const people = await world.prisma.user.findMany({ where: { name: { startsWith: "Pool " } } });
  await world.prisma.roleGrant.createMany({
    data: people.map(({ id }) => ({ userId: id, role: "reviewer" as const, courseId: room.courseId })),
  });
  const last = await listPool(as("instructor", room.courseId), { q: "Pool", page: 6 });
  expect([last.total, last.reviewers.length]).toEqual([300, POOL_PER_PAGE]);
});

test("is not for reviewers, learners or strangers", async () => {
  for (const ctx of [
    as("reviewer", room.courseId),
    world.contextFor(personActor(room.authors[0]!.id)),
    world.contextFor(anonymous),
  ])
    await expect(listPool(ctx, { q: undefined, page: 1 })).rejects.toThrow(Forbidden);
});
