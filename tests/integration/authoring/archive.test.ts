import { beforeEach, describe, expect, test } from "vitest";
import {
  getLessonHistory,
  getWrittenOutline,
  putBackLesson,
  startDraft,
  takeOutLesson,
} from "~/features/authoring/index.server";
import { getLessonPage, getModulePage } from "~/features/catalogue/index.server";
import { completeLesson, evaluateCourse } from "~/features/enrolment/index.server";
import type { Context } from "~/platform/context.server";
import { type Actor, anonymous } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { rulesFor } from "../../support/builders/path";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";
import { whileHeld } from "../../support/while-held";

const world = testDatabase();
const as = (actor: Actor): Context => world.contextFor(actor);
const REASON = "Two figures are wrong";

let course: Awaited<ReturnType<typeof aCourse>>;
let teacher: Context;
let learner: Context;
let lessonId: string;

beforeEach(async () => {
  course = await aCourse(world.prisma);
  lessonId = course.lessons.b!;
  const { id: userId } = await aPerson(world.prisma);
  await world.prisma.enrolment.create({ data: { userId, courseId: course.id }, select: { id: true } });
  learner = as(personActor(userId));
  const { id: teacherId } = await aPerson(world.prisma);
  teacher = as(
    personActor(teacherId, [{ role: "instructor", courseId: course.id, cohortId: null, country: null }]),
  );
});

const address = () => ({ courseSlug: course.slug, moduleSlug: "one", lessonSlug: "b" });
const outline = async (ctx: Context) => (await getModulePage(ctx, address())).lessons.map(({ slug }) => slug);
const row = () => world.prisma.lesson.findUniqueOrThrow({ where: { id: lessonId } });
const completed = (userId: string) => world.prisma.moduleCompletion.count({ where: { userId } });
const moduleId = async () => (await row()).moduleId;

describe("taking a lesson out of the course", () => {
  test("it leaves the outline; those inside still read it, nobody else does, and it comes back", async () => {
    await takeOutLesson(teacher, { lessonId, reason: REASON });
    expect(await outline(learner)).toEqual(["a"]);
    expect(await getLessonPage(learner, address())).toMatchObject({ isRetired: true });
    await expect(getLessonPage(as(anonymous), address())).rejects.toThrow(NotFound);
    expect((await getLessonHistory(teacher, { lessonId })).archived).toMatchObject({ reason: REASON });
    const written = await getWrittenOutline(teacher, { courseSlug: course.slug });
    expect(written.modules[0]!.lessons.map(({ forReaders }) => forReaders)).toEqual([
      "published",
      "archived",
    ]);
    await expect(startDraft(teacher, { lessonId })).rejects.toThrow(NotFound);

    await putBackLesson(teacher, { lessonId });
    expect(await outline(as(anonymous))).toEqual(["a", "b"]);
    expect(await row()).toMatchObject({ retiredAt: null, archivedAt: null, archiveReason: null });
    await expect(putBackLesson(teacher, { lessonId })).rejects.toMatchObject({
      code: "authoring/not-archived",
    });
    const log = await world.prisma.auditEntry.findMany({
      where: { objectId: lessonId },
      orderBy: { id: "asc" },
    });
    expect(log.map(({ action, reason }) => [action, reason])).toEqual([
      ["catalogue.lesson-archived", REASON],
      ["catalogue.lesson-brought-back", null],
    ]);
  });

  test("who had read all the others has completed the module", async () => {
    await rulesFor(world.prisma, course, {});
    const userId = learner.actor.kind === "person" ? learner.actor.userId : "";
    await completeLesson(learner, { lessonId: course.lessons.a! });
    expect(await completed(userId)).toBe(0);
    await takeOutLesson(teacher, { lessonId, reason: REASON });
    const asked = await world.prisma.outboxMessage.findMany({
      where: { topic: "enrolment.evaluate-course-path" },
    });
    expect(asked.map(({ payload }) => payload)).toContainEqual({ courseId: course.id, afterUserId: null });
    await evaluateCourse(world.system, { courseId: course.id, afterUserId: null });
    expect(await world.prisma.moduleCompletion.count({ where: { userId, moduleId: await moduleId() } })).toBe(
      1,
    );
  });

  test("twice at once: one is told that it is gone", async () => {
    const both = await whileHeld({ url: world.url, table: "Lesson", waiting: 2 }, () =>
      Promise.allSettled([
        takeOutLesson(teacher, { lessonId, reason: "one" }),
        takeOutLesson(teacher, { lessonId, reason: "two" }),
      ]),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { archiveReason } = await row();
    const log = await world.prisma.auditEntry.findMany({ where: { objectId: lessonId } });
    expect(log.map(({ reason }) => reason)).toEqual([archiveReason]);
  });
});

describe("what is refused", () => {
  const untouched = async () => expect(await row()).toMatchObject({ retiredAt: null, archivedAt: null });

  test("while somebody writes on it", async () => {
    await startDraft(teacher, { lessonId });
    await expect(takeOutLesson(teacher, { lessonId, reason: REASON })).rejects.toMatchObject({
      code: "authoring/draft-under-way",
    });
    await untouched();
  });

  test("while rules ask for it by name", async () => {
    await rulesFor(world.prisma, course, { [await moduleId()]: { requires: [{ kind: "view", lessonId }] } });
    await expect(takeOutLesson(teacher, { lessonId, reason: REASON })).rejects.toMatchObject({
      code: "authoring/lesson-in-rules",
      params: { title: "one" },
    });
    await untouched();
  });

  const STRANGERS = ["learner", "teacher of another course", "administrator in a teacher's place"];
  test.each(STRANGERS)("B1 taking out and bringing back is refused to a %s", async (who) => {
    const other = await aCourse(world.prisma);
    const { id } = await aPerson(world.prisma);
    const grant = (courseId: string) => ({
      role: "instructor" as const,
      courseId,
      cohortId: null,
      country: null,
    });
    const actors: Record<string, Actor> = {
      learner: learner.actor,
      "teacher of another course": personActor(id, [grant(other.id)]),
      "administrator in a teacher's place": {
        ...personActor(id, [grant(course.id)]),
        viewedBy: { userId: id, name: "A" },
      },
    };
    await expect(takeOutLesson(as(actors[who]!), { lessonId, reason: REASON })).rejects.toThrow(NotFound);
    await untouched();
    await takeOutLesson(teacher, { lessonId, reason: REASON });
    await expect(putBackLesson(as(actors[who]!), { lessonId })).rejects.toThrow(NotFound);
    expect(await row()).toMatchObject({ archiveReason: REASON });
  });
});
