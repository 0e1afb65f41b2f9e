import { beforeAll, describe, expect, test } from "vitest";
import { completeLesson, getLearnerHome } from "~/features/enrolment/index.server";
import { anonymous } from "~/shared/actor";
import {
  aClassroom,
  type Classroom,
  DATES,
  may,
  personAt,
  sendWorks,
} from "../../support/builders/assignments";
import { aCourse } from "../../support/builders/catalogue";
import { aPerson } from "../../support/builders/people";
import { countQueries } from "../../support/count-queries";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let room: Classroom;

beforeAll(async () => {
  room = await aClassroom(world.prisma, { people: 3 });
});

const homeOf = (person: number, now: Date) => getLearnerHome(personAt(room.authors[person]!.id, now));

describe("what comes next", () => {
  test("is the open assignment with its date, in the school's zone", async () => {
    expect((await homeOf(0, may(5))).next).toMatchObject({
      kind: "task",
      task: {
        kind: "assignment",
        id: room.assignmentId,
        dueAt: DATES.dueAt,
        timeZone: "Europe/Sarajevo",
        isBegun: false,
      },
    });
  });

  test("is nothing before it opens, and nothing from the due instant on", async () => {
    expect((await homeOf(0, new Date(DATES.opensAt.getTime() - 1))).tasks).toEqual([]);
    expect((await homeOf(0, DATES.dueAt)).tasks).toEqual([]);
  });

  test("once it is sent, the work waits for its grade; a released grade takes its place", async () => {
    const author = room.authors[1]!;
    await sendWorks(room, may(6), [author]);
    const sent = await homeOf(1, may(7));
    expect(sent.tasks).toEqual([]);
    expect(sent.waiting).toMatchObject([{ submittedAt: may(6) }]);

    const { gradeItemId } = await world.prisma.assignment.findUniqueOrThrow({
      where: { id: room.assignmentId },
    });
    const grade = {
      gradeItemId,
      userId: author.id,
      percent: 78,
      passed: true,
      method: "mean-of-reviews",
      evidence: {},
    };
    await world.prisma.grade.create({ data: grade });
    expect(await homeOf(1, may(25))).toMatchObject({ grades: [], waiting: [{}] });
    await world.prisma.grade.updateMany({ where: { userId: author.id }, data: { releasedAt: may(25) } });
    expect(await homeOf(1, may(26))).toMatchObject({
      waiting: [],
      grades: [{ percent: 78, passed: true, releasedAt: may(25) }],
    });
  });

  test("a review that is owed stands there until its date", async () => {
    const [submissionId] = (
      await world.prisma.submission.findMany({ where: { authorId: room.authors[1]!.id } })
    ).map(({ id }) => id);
    const owed = {
      submissionId: submissionId!,
      reviewerId: room.authors[2]!.id,
      reviewerAlias: 107,
      workAlias: 407,
    };
    await world.prisma.reviewAllocation.create({ data: owed });
    expect((await homeOf(2, may(12))).next).toMatchObject({
      kind: "task",
      task: { kind: "review", workAlias: 407, dueAt: DATES.reviewsDueAt },
    });
    expect((await homeOf(2, DATES.reviewsDueAt)).tasks).toEqual([]);
  });
});

test("reading: the first unread lesson, and how far one is", async () => {
  const course = await aCourse(world.prisma);
  const actor = personActor((await aPerson(world.prisma)).id);
  await completeLesson(world.contextFor(actor), { lessonId: course.lessons.a! });
  const { next, courses } = await getLearnerHome(world.contextFor(actor));
  expect(next).toMatchObject({ kind: "lesson", lesson: { moduleSlug: "one", slug: "b" } });
  expect(courses).toMatchObject([{ courseSlug: course.slug, read: 1, total: 2, cohortTitle: null }]);
});

test("somebody new, and nobody at all, see nothing of anybody", async () => {
  const newcomer = personActor((await aPerson(world.prisma)).id);
  for (const actor of [newcomer, anonymous]) {
    const nothing = { next: { kind: "rest" }, tasks: [], quizzes: [], courses: [], grades: [], waiting: [] };
    expect(await getLearnerHome(world.contextFor(actor, may(5)))).toEqual(nothing);
  }
});

test("costs three queries", async () => {
  expect((await countQueries(() => homeOf(0, may(5)))).statements).toHaveLength(3);
});
