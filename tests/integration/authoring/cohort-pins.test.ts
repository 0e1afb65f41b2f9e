import { beforeAll, describe, expect, test } from "vitest";
import { decideOnDraft, saveDraft, startDraft } from "~/features/authoring/index.server";
import {
  getCoursePage,
  getLessonPage,
  getModulePage,
  lessonRevisionFiles,
  publishRevision,
} from "~/features/catalogue/index.server";
import type { LessonDocument } from "~/features/documents";
import { completeLesson, getLearnerHome } from "~/features/enrolment/index.server";
import { getLessonNotes, makeTakeAway } from "~/features/reading/index.server";
import type { Context } from "~/platform/context.server";
import { type Actor, anonymous } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const NOW = new Date("2026-11-21T12:00:00Z");
const AFTER_THE_SCHOOL = new Date("2026-12-01T12:00:00Z");

type Course = Awaited<ReturnType<typeof aCourse>>;
const as = (actor: Actor, now = NOW): Context => world.contextFor(actor, now);
const learner = (userId: string) => personActor(userId);
const teacher = (userId: string, courseId: string) =>
  personActor(userId, [{ role: "instructor", courseId, cohortId: null, country: null }]);

async function aSchool(courseId: string, startsOn: string, endsOn: string) {
  const { id } = await aCohort(world.prisma, { courseId });
  const days = { startsOn: new Date(startsOn), endsOn: new Date(endsOn) };
  await world.prisma.cohort.update({ where: { id }, data: days, select: { id: true } });
  return id;
}

async function aLearner(courseId: string, cohortId: string | null) {
  const { id: userId } = await aPerson(world.prisma);
  await world.prisma.enrolment.create({ data: { userId, courseId, cohortId }, select: { id: true } });
  return userId;
}

const text = (title: string, words: string) => ({
  front: {
    title,
    minutes: 7,
    outcomes: ["know"],
    terms: [],
    sources: [],
    contentNote: "",
    reviewBy: "",
    checkedOn: "",
  },
  document: {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
  } as LessonDocument,
});

let writer: string;
let second: string;

/** Writes a text of a lesson, has it read and gives it to its readers. */
async function publish(
  course: Course,
  lesson: string,
  change: "typo" | "substance-now" | "substance-next-cohort",
  words: string,
) {
  const [author, reviewer] = [teacher(writer, course.id), teacher(second, course.id)].map((who) => as(who));
  const { id: draftId } = await startDraft(author!, { lessonId: course.lessons[lesson]! });
  const seen = async () => {
    const { version } = await world.prisma.lessonDraft.findUniqueOrThrow({ where: { id: draftId } });
    return { draftId, version, timeZone: "Europe/Sarajevo" };
  };
  await saveDraft(author!, await seen(), text(`Title of ${words}`, words));
  await decideOnDraft(author!, { intent: "send", change, ...(await seen()) });
  await decideOnDraft(reviewer!, { intent: "approve", body: "", ...(await seen()) });
  if (change !== "typo") await decideOnDraft(author!, { intent: "publish", ...(await seen()) });
}

const place = (course: Course, lessonSlug: string) => ({
  courseSlug: course.slug,
  moduleSlug: "one",
  lessonSlug,
});
const pageOf = async (course: Course, lesson: string, actor: Actor, now = NOW) =>
  getLessonPage(as(actor, now), place(course, lesson));
const seesOf = async (course: Course, actor: Actor, now = NOW) =>
  (await pageOf(course, "a", actor, now)).html.replace(/<[^>]+>/g, "").trim();

beforeAll(async () => {
  [writer, second] = [(await aPerson(world.prisma)).id, (await aPerson(world.prisma)).id];
});

describe("a change of substance for the next cohort", () => {
  let course: Course;
  let inside: string;
  let others: readonly Actor[];

  beforeAll(async () => {
    course = await aCourse(world.prisma, {
      modules: [{ slug: "one", lessons: [{ slug: "a" }, { slug: "b" }] }],
    });
    inside = await aLearner(course.id, await aSchool(course.id, "2026-11-01", "2026-11-30"));
    const next = await aLearner(course.id, await aSchool(course.id, "2027-07-01", "2027-07-14"));
    const past = await aLearner(course.id, await aSchool(course.id, "2026-06-01", "2026-06-14"));
    const alone = await aLearner(course.id, null);
    others = [anonymous, ...[next, past, alone].map(learner), teacher(writer, course.id)];
    await publish(course, "a", "substance-next-cohort", "Second text.");
  });

  test("leaves the cohort that runs with the text it has, and gives everybody else the new one", async () => {
    expect(await seesOf(course, learner(inside))).toBe("Text.");
    for (const other of others) expect(await seesOf(course, other)).toBe("Second text.");
  });

  test("the page, its neighbours, the outlines, notes, the file and the first page agree for each reader", async () => {
    const { courseSlug, moduleSlug } = place(course, "a");
    for (const [actor, title, words, minutes] of [
      [learner(inside), "Lesson a", "Text.", 10],
      [others[1]!, "Title of Second text.", "Second text.", 7],
    ] as const) {
      const ctx = as(actor);
      const page = await pageOf(course, "a", actor);
      expect(page).toMatchObject({ title, minutes });
      expect(page.outline[0]).toMatchObject({ title, minutes });
      expect((await pageOf(course, "b", actor)).previous).toMatchObject({ title });
      expect((await getModulePage(ctx, { courseSlug, moduleSlug })).lessons[0]).toMatchObject({
        title,
        minutes,
      });
      expect((await getCoursePage(ctx, { courseSlug })).modules[0]!.lessons[0]).toMatchObject({ title });
      expect(await getLessonNotes(ctx, place(course, "a"))).toMatchObject({ title });
      expect((await getLearnerHome(ctx)).courses[0]!.next).toMatchObject({ title });
      const taken = await makeTakeAway(ctx, {
        courseSlug,
        moduleSlug,
        format: "html",
        origin: "http://localhost",
        siteName: "S",
        locale: "en",
        ip: "127.0.0.1",
        held: null,
        pictureOf: async () => null,
      });
      const file = Buffer.from(taken.bytes!).toString();
      expect(file).toContain(`<p>${words}</p>`);
      expect(file).toContain(title);
    }
  });

  test("completion names the text that was read, and stays through every later one", async () => {
    const lessonId = course.lessons.a!;
    await completeLesson(as(learner(inside)), { lessonId });
    const completion = () =>
      world.prisma.lessonCompletion.findFirstOrThrow({
        where: { userId: inside, lessonId },
        include: { revision: true },
      });
    expect((await completion()).revision.html).toBe("<p>Text.</p>");
    const before = await completion();
    await publish(course, "a", "typo", "Second text, mended.");
    expect(await seesOf(course, learner(inside))).toBe("Text.");
    expect(await seesOf(course, anonymous)).toBe("Second text, mended.");
    await publish(course, "a", "substance-next-cohort", "Third text.");
    expect(await seesOf(course, learner(inside))).toBe("Text.");
    expect(await seesOf(course, learner(inside), AFTER_THE_SCHOOL)).toBe("Third text.");
    await publish(course, "a", "substance-now", "Fourth text.");
    for (const reader of [learner(inside), ...others])
      expect(await seesOf(course, reader)).toBe("Fourth text.");
    expect(await completion()).toEqual(before);
    expect((await pageOf(course, "a", learner(inside))).outline[0]).toMatchObject({ isRead: true });
  });
});

describe("texts of one lesson at once", () => {
  test("the cohort that runs keeps the text it had, whichever comes first", async () => {
    const course = await aCourse(world.prisma);
    const inside = await aLearner(course.id, await aSchool(course.id, "2026-11-21", "2026-11-21"));
    const lessonId = course.lessons.a!;
    const teaching = as(teacher(writer, course.id));
    const words = Array.from({ length: 6 }, (_, at) => `Text number ${at}.`);
    await Promise.all(
      words.map((one) => {
        const { front, document } = text("T", one);
        const { contentNote: _, reviewBy: __, checkedOn: ___, ...said } = front;
        const how = { origin: "editor", changeKind: "substance", reach: "next_cohort" } as const;
        return publishRevision(teaching, { lessonId, front: said, document, ...how });
      }),
    );
    expect(await seesOf(course, learner(inside))).toBe("Text.");
    expect(words).toContain(await seesOf(course, anonymous));
    expect(await world.prisma.cohortLessonPin.count({ where: { lessonId } })).toBe(1);
  });
});

describe("pictures of a text that a cohort keeps", () => {
  test("F4 are for that cohort alone", async () => {
    const course = await aCourse(world.prisma);
    const inside = await aLearner(course.id, await aSchool(course.id, "2026-11-01", "2026-11-30"));
    const lessonId = course.lessons.a!;
    const { currentRevisionId } = await world.prisma.lesson.findUniqueOrThrow({ where: { id: lessonId } });
    const reach = (actor: Actor) => lessonRevisionFiles.reachOf(as(actor), [currentRevisionId!]);
    expect(await reach(anonymous)).toBe("everybody");
    await publish(course, "a", "substance-next-cohort", "Second text.");
    expect(await reach(learner(inside))).toBe("reader");
    expect(await reach(anonymous)).toBe("nobody");
    expect(await reach(learner(await aLearner(course.id, null)))).toBe("nobody");
  });
});

describe("a lesson that leaves the course", () => {
  test("stays readable to who is inside, with its pictures, and to nobody else; nothing more is done with it", async () => {
    const course = await aCourse(world.prisma);
    const inside = learner(await aLearner(course.id, null));
    const stranger = learner((await aPerson(world.prisma)).id);
    const lessonId = course.lessons.a!;
    const { currentRevisionId } = await world.prisma.lesson.update({
      where: { id: lessonId },
      data: { retiredAt: NOW },
    });
    expect(await pageOf(course, "a", inside)).toMatchObject({ isRetired: true, html: "<p>Text.</p>" });
    expect((await pageOf(course, "b", inside)).isRetired).toBe(false);
    for (const outside of [anonymous, stranger])
      await expect(pageOf(course, "a", outside)).rejects.toThrow(NotFound);
    await expect(completeLesson(as(inside), { lessonId })).rejects.toMatchObject({
      code: "enrolment/lesson-not-open",
    });
    const reach = (actor: Actor) => lessonRevisionFiles.reachOf(as(actor), [currentRevisionId!]);
    expect([await reach(inside), await reach(stranger), await reach(anonymous)]).toEqual([
      ...["reader", "nobody", "nobody"],
    ]);
  });
});
