import { beforeEach, describe, expect, test } from "vitest";
import {
  completeLesson,
  enrol,
  evaluateCourse,
  evaluateLearner,
  getLearnerHome,
  getPath,
  markDone,
  overrideModule,
  requireOpenModule,
  rulesUsing,
  takeBackOverride,
} from "~/features/enrolment/index.server";
import { AlreadyCompleted, ModuleLocked, NoOverride, NothingToMark } from "~/features/enrolment/path/errors";
import type { UsedThing } from "~/features/enrolment/path/queries/rules-using.server";
import { startAttempt } from "~/features/quizzes/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { aBareCohort } from "../../support/builders/enrolment";
import { aCourseWithPath, type CourseWithPath, rulesFor } from "../../support/builders/path";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let course: CourseWithPath;
let userId: string;
let teacherId: string;

const NOBODY = "AAAAAAAAAAAAAAAAAAAAAA";
const mine = (now?: Date) => world.contextFor(personActor(userId), now);
const teacher = (courseId = course.id) =>
  world.contextFor(personActor(teacherId, [{ role: "instructor", courseId, cohortId: null, country: null }]));
const take = (cohortId: string | null = null) =>
  enrol(world.system, { userId, courseId: course.id, cohortId });
const read = (...slugs: string[]) =>
  slugs.reduce<Promise<unknown>>(
    (before, slug) => before.then(() => completeLesson(mine(), { lessonId: course.lessons[slug]! })),
    Promise.resolve(),
  );
const states = async (ctx = mine()) =>
  (await getPath(ctx, { courseId: course.id }))?.modules.map(({ state }) => state);
const written = () =>
  world.prisma.moduleCompletion.findMany({
    where: { userId },
    orderBy: { completedAt: "asc" },
    select: { moduleId: true, rulesId: true, evidence: true },
  });
const grade = (percent: number, releasedAt: Date | null = new Date()) =>
  world.prisma.grade.upsert({
    where: { gradeItemId_userId: { gradeItemId: course.gradeItemId, userId } },
    create: {
      gradeItemId: course.gradeItemId,
      userId,
      percent,
      passed: percent >= 60,
      method: "m",
      evidence: {},
      releasedAt,
    },
    update: { percent, passed: percent >= 60, releasedAt },
    select: { id: true },
  });

beforeEach(async () => {
  course = await aCourseWithPath(world.prisma);
  userId = (await aPerson(world.prisma)).id;
  teacherId = (await aPerson(world.prisma)).id;
});

describe("a course without rules", () => {
  test("has no path, and reading in it goes as ever", async () => {
    await take();
    expect(await getPath(mine(), { courseId: course.id })).toBeNull();
    await read("b1", "a1", "a2");
    expect(await written()).toEqual([]);
  });
});

describe("in a course with rules", () => {
  let rulesId: string;
  beforeEach(async () => {
    rulesId = await rulesFor(world.prisma, course, {
      [course.b]: { after: [course.a] },
      [course.c]: { after: [course.b] },
    });
  });

  test("reading the last lesson completes the module at once, with rules and evidence, and opens the next", async () => {
    await take();
    expect(await states()).toEqual(["available", "locked", "locked"]);
    await read("a1");
    expect(await states()).toEqual(["in_progress", "locked", "locked"]);
    await read("a2");
    expect(await states()).toEqual(["completed", "available", "locked"]);
    expect(await written()).toMatchObject([
      { moduleId: course.a, rulesId, evidence: [{ code: "view", have: 1, need: 1 }, { code: "view" }] },
    ]);
    const told = { topic: "enrolment.module-completed", payload: { path: ["userId"], equals: userId } };
    expect(await world.prisma.outboxMessage.count({ where: told })).toBe(1);
  });

  test("a lesson of a closed module is not marked as read, and what is in it is refused", async () => {
    await take();
    await expect(read("b1")).rejects.toThrow(ModuleLocked);
    expect(await world.prisma.lessonCompletion.count({ where: { userId } })).toBe(0);
    await expect(requireOpenModule(mine(), { courseId: course.id, moduleId: course.b })).rejects.toThrow(
      ModuleLocked,
    );
    await requireOpenModule(mine(), { courseId: course.id, moduleId: course.a });
    await requireOpenModule(mine(), { courseId: course.id, moduleId: null });
  });

  test("a visitor reads what opens at once, a teacher everything, a teacher of another course as a visitor", async () => {
    const visitor = world.contextFor(anonymous);
    expect(await states(visitor)).toEqual(["available", "locked", "locked"]);
    expect(await getPath(teacher(), { courseId: course.id })).toBeNull();
    expect(await states(teacher(NOBODY))).toEqual(["available", "locked", "locked"]);
  });

  test("a school without rules follows the course's, one with its own follows those", async () => {
    const { id: cohortId } = await aBareCohort(world.prisma, course.id);
    await take();
    await take(cohortId);
    expect(await states()).toEqual(["available", "locked", "locked"]);
    await rulesFor(
      world.prisma,
      course,
      { [course.c]: { opensAt: "2027-05-01T10:00:00+02:00" } },
      { cohortId },
    );
    expect(await states(mine(new Date("2027-05-01T07:59:59Z")))).toEqual([
      "available",
      "available",
      "locked",
    ]);
    expect(await states(mine(new Date("2027-05-01T08:00:00Z")))).toEqual([
      "available",
      "available",
      "available",
    ]);
  });

  test("study groups and roles open what is for them", async () => {
    const { id: enrolmentId } = await take();
    await rulesFor(world.prisma, course, {
      [course.b]: { groups: ["North"] },
      [course.c]: { roles: ["reviewer"] },
    });
    expect(await states()).toEqual(["available", "locked", "locked"]);
    await world.prisma.enrolment.update({ where: { id: enrolmentId }, data: { groupName: "North" } });
    await world.prisma.roleGrant.create({ data: { userId, role: "reviewer", courseId: course.id } });
    expect(await states()).toEqual(["available", "available", "available"]);
  });

  test("what is earned stays, whatever becomes of rules, lessons and scores", async () => {
    await take();
    await read("a1", "a2");
    await rulesFor(world.prisma, course, {
      [course.a]: { requires: [{ kind: "score", work: `quiz:${course.quizId}`, atLeast: 100 }] },
      [course.b]: { after: [course.a] },
    });
    await evaluateCourse(world.system, { courseId: course.id, afterUserId: null });
    expect(await states()).toEqual(["completed", "available", "available"]);
    expect(await written()).toMatchObject([{ moduleId: course.a, rulesId }]);
    const refused = /permission denied/;
    await expect(world.prisma.moduleCompletion.deleteMany({ where: { userId } })).rejects.toThrow(refused);
    await expect(
      world.prisma.$executeRaw`UPDATE "PathRules" SET "rules" = '{}' WHERE "id" = ${rulesId}`,
    ).rejects.toThrow(refused);
  });

  test("easier rules give what was already done, when everybody is looked at", async () => {
    await take();
    await read("a1");
    await rulesFor(world.prisma, course, {
      [course.a]: { requires: [{ kind: "view", lessonId: course.lessons.a1! }] },
    });
    expect(await written()).toEqual([]);
    await Promise.all(
      [1, 2].map(() => evaluateCourse(world.system, { courseId: course.id, afterUserId: null })),
    );
    expect(await written()).toMatchObject([{ moduleId: course.a }]);
    await expect(evaluateCourse(mine(), { courseId: course.id, afterUserId: null })).rejects.toThrow(
      Forbidden,
    );
  });
});

describe("what happens elsewhere", () => {
  test("a released grade counts, a hidden one does not, and one that falls later takes nothing away", async () => {
    await rulesFor(world.prisma, course, {
      [course.a]: { requires: [{ kind: "score", work: null, atLeast: null }] },
      [course.b]: { scores: [{ work: `quiz:${course.quizId}`, atLeast: 80 }] },
    });
    await take();
    await grade(90, null);
    await evaluateLearner(world.system, { userId });
    expect(await states()).toEqual(["available", "locked", "available"]);
    await grade(90);
    await evaluateLearner(world.system, { userId });
    expect(await states()).toEqual(["completed", "available", "available"]);
    await grade(10);
    await evaluateLearner(world.system, { userId });
    expect(await states()).toEqual(["completed", "locked", "available"]);
  });

  test("a post counts unless it is hidden, a mark on the person's own word", async () => {
    const walk = { kind: "mark", key: "walk", label: "Walk" } as const;
    await rulesFor(world.prisma, course, {
      [course.a]: { requires: [{ kind: "contribute", lessonId: null, posts: 1 }, walk] },
    });
    await take();
    const thread = await world.prisma.discussionThread.create({
      data: { courseId: course.id, moduleId: course.a },
      select: { id: true },
    });
    const post = { threadId: thread.id, number: 1, authorId: userId, title: "t", text: "x" };
    await world.prisma.discussionPost.create({ data: { ...post, hiddenAt: new Date() } });
    const place = { courseSlug: course.slug, moduleSlug: "a", key: "walk" };
    await markDone(mine(), place);
    await markDone(mine(), place);
    expect(await states()).toEqual(["in_progress", "available", "available"]);
    await world.prisma.discussionPost.create({ data: { ...post, number: 2, title: "" } });
    await evaluateLearner(world.system, { userId });
    expect(await written()).toMatchObject([
      { moduleId: course.a, evidence: [{ code: "contribute", have: 1 }, { code: "mark" }] },
    ]);
    await expect(markDone(mine(), { ...place, key: "run" })).rejects.toThrow(NothingToMark);
    await expect(markDone(mine(), { ...place, moduleSlug: "zzz" })).rejects.toThrow(NotFound);
    await expect(markDone(world.contextFor(anonymous), place)).rejects.toThrow(Forbidden);
    const other = world.contextFor(personActor((await aPerson(world.prisma)).id));
    await expect(markDone(other, place)).rejects.toThrow(NotFound);
  });

  test("a mark in a closed module is refused", async () => {
    const walk = { kind: "mark", key: "walk", label: "Walk" } as const;
    await rulesFor(world.prisma, course, { [course.b]: { after: [course.a], requires: [walk] } });
    await take();
    await expect(markDone(mine(), { courseSlug: course.slug, moduleSlug: "b", key: "walk" })).rejects.toThrow(
      ModuleLocked,
    );
  });
});

describe("what staff decide", () => {
  let enrolmentId: string;
  const decide = (kind: "completed" | "opened", ctx = teacher(), moduleId = course.a) =>
    overrideModule(ctx, { enrolmentId, moduleId, kind, reason: "Learned it elsewhere" });
  beforeEach(async () => {
    await rulesFor(world.prisma, course, {
      [course.b]: { after: [course.a] },
      [course.c]: { after: [course.b] },
    });
    enrolmentId = (await take()).id;
  });

  test("counts as completed, is shown with its reason, written down, and can be taken back", async () => {
    await decide("completed");
    expect(await states()).toEqual(["completed_by_override", "available", "locked"]);
    const path = await getPath(mine(), { courseId: course.id });
    expect(path?.modules[0]?.override).toMatchObject({ reason: "Learned it elsewhere" });
    expect(
      await world.prisma.auditEntry.count({
        where: { objectId: enrolmentId, action: "enrolment.module-granted" },
      }),
    ).toBe(1);
    await takeBackOverride(teacher(), { enrolmentId, moduleId: course.a, kind: "completed" });
    expect(await states()).toEqual(["available", "locked", "locked"]);
    await expect(
      takeBackOverride(teacher(), { enrolmentId, moduleId: course.a, kind: "completed" }),
    ).rejects.toThrow(NoOverride);
  });

  test("opens a module for one person alone", async () => {
    await decide("opened", teacher(), course.c);
    expect(await states()).toEqual(["available", "locked", "available"]);
    await read("c1");
    expect(await states()).toEqual(["available", "locked", "completed"]);
  });

  test("twice at once is once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => decide("completed")));
    expect(await world.prisma.moduleOverride.count({ where: { userId } })).toBe(1);
    expect(
      await world.prisma.auditEntry.count({
        where: { objectId: enrolmentId, action: "enrolment.module-granted" },
      }),
    ).toBe(1);
  });

  test("at the same moment as the last lesson: what was earned is written down, and counts", async () => {
    await read("a1");
    await Promise.allSettled([decide("completed"), read("a2")]);
    expect((await written()).map(({ moduleId }) => moduleId)).toEqual([course.a]);
    expect((await states())?.[0]).toBe("completed");
  });

  test("is not for learners, teachers of other courses, or strangers, nor for what is completed or not there", async () => {
    for (const ctx of [mine(), teacher(NOBODY), world.contextFor(anonymous)])
      await expect(decide("completed", ctx)).rejects.toThrow(NotFound);
    await expect(decide("completed", teacher(), NOBODY)).rejects.toThrow(NotFound);
    await read("a1", "a2");
    await expect(decide("completed")).rejects.toThrow(AlreadyCompleted);
    expect(await world.prisma.moduleOverride.count({ where: { userId } })).toBe(0);
  });
});

test("two last things at once complete the module: whoever comes second sees both", async () => {
  await rulesFor(world.prisma, course, {});
  await take();
  for (let round = 0; round < 5; round += 1) {
    const person = (await aPerson(world.prisma)).id;
    const ctx = world.contextFor(personActor(person));
    await Promise.all(["a1", "a2"].map((slug) => completeLesson(ctx, { lessonId: course.lessons[slug]! })));
    const done = await world.prisma.moduleCompletion.count({ where: { userId: person, moduleId: course.a } });
    expect(done).toBe(1);
  }
});

test("what rules name can be asked for, with the names of the rules", async () => {
  const { id: cohortId } = await aBareCohort(world.prisma, course.id);
  const requires = [
    { kind: "view" as const, lessonId: course.lessons.a1! },
    { kind: "mark" as const, key: "walk", label: "Walk" },
  ];
  const scores = [{ work: `quiz:${course.quizId}`, atLeast: 50 }];
  await rulesFor(world.prisma, course, {
    [course.a]: { requires },
    [course.b]: { after: [course.a], scores },
  });
  await rulesFor(
    world.prisma,
    course,
    { [course.c]: { scores: [{ work: "assignment:brief", atLeast: 1 }] } },
    { cohortId },
  );
  const using = async (kind: UsedThing["kind"], key: string) =>
    (await rulesUsing(world.system, { kind, key, courseId: course.id })).map(
      ({ moduleTitle, cohortTitle }) => [moduleTitle, cohortTitle],
    );
  expect(await using("lesson", course.lessons.a1!)).toEqual([["a", null]]);
  expect(await using("lesson", course.lessons.a2!)).toEqual([]);
  expect(await using("mark", "walk")).toEqual([["a", null]]);
  expect(await using("module", course.a)).toEqual([["b", null]]);
  expect(await using("quiz", course.quizId)).toEqual([["b", null]]);
  expect(await using("quiz", "quiz-a")).toEqual([["b", null]]);
  expect(await using("assignment", "brief")).toEqual([["c", "A school"]]);
  await rulesFor(world.prisma, course, {});
  expect(await using("lesson", course.lessons.a1!)).toEqual([]);
});

test("a closed module's quiz cannot be begun, nor is anything closed the next thing to do", async () => {
  await rulesFor(world.prisma, course, { [course.a]: { after: [course.b] } });
  await take();
  await expect(startAttempt(mine(), { quizId: course.quizId })).rejects.toThrow(ModuleLocked);
  const home = await getLearnerHome(mine());
  expect(home.courses[0]?.next).toMatchObject({ slug: "b1" });
  expect(home.quizzes).toEqual([]);
  await read("b1");
  expect((await getLearnerHome(mine())).courses[0]?.next).toMatchObject({ slug: "a1" });
  await requireOpenModule(mine(), { courseId: course.id, moduleId: course.a });
});
