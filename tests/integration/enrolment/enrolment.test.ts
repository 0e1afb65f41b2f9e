import { beforeEach, describe, expect, test } from "vitest";
import { CohortOfAnotherCourse, LessonNotOpen } from "~/features/enrolment/errors";
import {
  completeLesson,
  enrol,
  findEnrolment,
  getCourseProgress,
  isEnrolledInCohort,
  withdraw,
} from "~/features/enrolment/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aBareCohort } from "../../support/builders/enrolment";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const NOBODY = "AAAAAAAAAAAAAAAAAAAAAA";
let course: Awaited<ReturnType<typeof aCourse>>;
let userId: string;

const mine = () => world.contextFor(personActor(userId));
const openCourse = () => ({ userId, courseId: course.id, cohortId: null });
const events = (topic: string) =>
  world.prisma.outboxMessage.findMany({ where: { topic, payload: { path: ["userId"], equals: userId } } });

beforeEach(async () => {
  course = await aCourse(world.prisma, {
    modules: [
      {
        slug: "one",
        lessons: [
          { slug: "a" },
          { slug: "b" },
          { slug: "announced", isPublished: false },
          { slug: "gone", retiredAt: new Date() },
        ],
      },
    ],
  });
  userId = (await aPerson(world.prisma)).id;
});

describe("enrolling", () => {
  test("makes a membership once, with one event and one line in the record", async () => {
    const first = await enrol(mine(), openCourse());
    const second = await enrol(mine(), openCourse());
    expect(second).toEqual({ id: first.id, isNew: false });
    expect(await events("enrolment.enrolled")).toMatchObject([
      { payload: { enrolmentId: first.id, courseId: course.id, cohortId: null } },
    ]);
    expect(await world.prisma.auditEntry.count({ where: { objectId: first.id } })).toBe(1);
  });

  test("twenty at once, into the open course, make one membership", async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => enrol(mine(), openCourse())));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await world.prisma.enrolment.count({ where: { userId } })).toBe(1);
    expect(await events("enrolment.enrolled")).toHaveLength(1);
  });

  test("twenty at once, into a cohort, make one membership beside the open one", async () => {
    const { id: cohortId } = await aBareCohort(world.prisma, course.id);
    await enrol(mine(), openCourse());
    const into = { userId, courseId: course.id, cohortId };
    await Promise.all(Array.from({ length: 20 }, () => enrol(world.system, into)));
    expect(await world.prisma.enrolment.count({ where: { userId, cohortId } })).toBe(1);
    expect(await world.prisma.enrolment.count({ where: { userId } })).toBe(2);
    expect(await isEnrolledInCohort(mine(), { userId, cohortId })).toBe(true);
    expect(await findEnrolment(mine(), { courseId: course.id })).toMatchObject({ cohortId });
  });

  test("is refused to strangers, for somebody else, and into a cohort on one's own word", async () => {
    const { id: cohortId } = await aBareCohort(world.prisma, course.id);
    const other = (await aPerson(world.prisma)).id;
    await expect(enrol(world.contextFor(anonymous), openCourse())).rejects.toThrow(Forbidden);
    await expect(enrol(mine(), { ...openCourse(), userId: other })).rejects.toThrow(Forbidden);
    await expect(enrol(mine(), { ...openCourse(), cohortId })).rejects.toThrow(Forbidden);
    expect(await world.prisma.enrolment.count({ where: { courseId: course.id } })).toBe(0);
  });

  test("needs a course, and a cohort of that course", async () => {
    const other = await aCourse(world.prisma);
    const { id: cohortId } = await aBareCohort(world.prisma, other.id);
    await expect(enrol(mine(), { ...openCourse(), courseId: NOBODY })).rejects.toThrow(NotFound);
    await expect(enrol(world.system, { ...openCourse(), cohortId: NOBODY })).rejects.toThrow(NotFound);
    await expect(enrol(world.system, { ...openCourse(), cohortId })).rejects.toThrow(CohortOfAnotherCourse);
  });
});

describe("withdrawing", () => {
  test("ends the membership, keeps what was read, and can be taken back", async () => {
    await completeLesson(mine(), { lessonId: course.lessons.a! });
    const membership = await findEnrolment(mine(), { courseId: course.id });
    await withdraw(mine(), { enrolmentId: membership!.id });
    expect(await findEnrolment(mine(), { courseId: course.id })).toBeNull();
    expect(await world.prisma.lessonCompletion.count({ where: { userId } })).toBe(1);
    expect(await enrol(mine(), openCourse())).toEqual({ id: membership!.id, isNew: true });
    expect(await world.prisma.enrolment.findUnique({ where: { id: membership!.id } })).toMatchObject({
      state: "active",
      endedAt: null,
    });
  });

  test("twice at once is once", async () => {
    const { id } = await enrol(mine(), openCourse());
    await Promise.all([withdraw(mine(), { enrolmentId: id }), withdraw(mine(), { enrolmentId: id })]);
    const published = { topic: "enrolment.withdrawn", payload: { path: ["enrolmentId"], equals: id } };
    expect(await world.prisma.outboxMessage.count({ where: published })).toBe(1);
  });

  test("of somebody else's membership looks like one that does not exist", async () => {
    const { id } = await enrol(mine(), openCourse());
    const other = world.contextFor(personActor((await aPerson(world.prisma)).id));
    await expect(withdraw(other, { enrolmentId: id })).rejects.toThrow(NotFound);
    await expect(withdraw(other, { enrolmentId: NOBODY })).rejects.toThrow(NotFound);
    await expect(withdraw(world.contextFor(anonymous), { enrolmentId: id })).rejects.toThrow(NotFound);
    expect(await findEnrolment(mine(), { courseId: course.id })).not.toBeNull();
  });
});

describe("completing a lesson", () => {
  test("enrols who is not in yet, keeps the place, and counts at once", async () => {
    await completeLesson(mine(), { lessonId: course.lessons.a! });
    expect(await getCourseProgress(mine(), { courseId: course.id })).toEqual({ read: 1, total: 2 });
    expect(await world.prisma.enrolment.findFirst({ where: { userId } })).toMatchObject({
      cohortId: null,
      lastLessonId: course.lessons.a,
    });
    expect(await events("enrolment.lesson-completed")).toHaveLength(1);
  });

  test("twenty at once is once: one membership, one completion, one event", async () => {
    const done = await Promise.all(
      Array.from({ length: 20 }, () => completeLesson(mine(), { lessonId: course.lessons.b! })),
    );
    expect(done.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await world.prisma.lessonCompletion.count({ where: { userId } })).toBe(1);
    expect(await world.prisma.enrolment.count({ where: { userId } })).toBe(1);
    expect(await events("enrolment.lesson-completed")).toHaveLength(1);
  });

  test("in a cohort makes no second membership", async () => {
    const { id: cohortId } = await aBareCohort(world.prisma, course.id);
    await enrol(world.system, { userId, courseId: course.id, cohortId });
    await completeLesson(mine(), { lessonId: course.lessons.a! });
    expect(await world.prisma.enrolment.findMany({ where: { userId } })).toMatchObject([
      { cohortId, lastLessonId: course.lessons.a },
    ]);
  });

  test.each([
    ["announced only", "announced", LessonNotOpen],
    ["retired", "gone", LessonNotOpen],
    ["unknown", null, NotFound],
  ])("is refused for one that is %s, and leaves nothing behind", async (_which, slug, error) => {
    const lessonId = slug ? course.lessons[slug]! : NOBODY;
    await expect(completeLesson(mine(), { lessonId })).rejects.toThrow(error);
    expect(await world.prisma.enrolment.count({ where: { userId } })).toBe(0);
    expect(await world.prisma.lessonCompletion.count({ where: { userId } })).toBe(0);
  });

  test("is refused to strangers", async () => {
    await expect(
      completeLesson(world.contextFor(anonymous), { lessonId: course.lessons.a! }),
    ).rejects.toThrow(Forbidden);
  });

  test("somebody else's progress is not mine", async () => {
    await completeLesson(mine(), { lessonId: course.lessons.a! });
    const other = world.contextFor(personActor((await aPerson(world.prisma)).id));
    expect(await getCourseProgress(other, { courseId: course.id })).toEqual({ read: 0, total: 2 });
    expect(await getCourseProgress(world.contextFor(anonymous), { courseId: course.id })).toEqual({
      read: 0,
      total: 2,
    });
  });
});
