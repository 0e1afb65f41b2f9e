import { beforeAll, describe, expect, test } from "vitest";
import {
  getCoursePage,
  getHomePage,
  getLessonPage,
  getModulePage,
  getStaticPage,
  listCourses,
} from "~/features/catalogue/index.server";
import { completeLesson } from "~/features/enrolment/index.server";
import { anonymous } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aBareCohort } from "../../support/builders/enrolment";
import { aPerson } from "../../support/builders/people";
import { countQueries } from "../../support/count-queries";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const stranger = () => world.contextFor(anonymous);
let reader: ReturnType<typeof personActor>;
let course: Awaited<ReturnType<typeof aCourse>>;

const lesson = (moduleSlug: string, lessonSlug: string, courseSlug = "hs") => ({
  courseSlug,
  moduleSlug,
  lessonSlug,
});

beforeAll(async () => {
  course = await aCourse(world.prisma, {
    slug: "hs",
    modules: [
      {
        slug: "one",
        lessons: [{ slug: "a" }, { slug: "gone", retiredAt: new Date("2027-01-01") }, { slug: "b" }],
      },
      { slug: "two", lessons: [{ slug: "announced", isPublished: false }, { slug: "c" }] },
    ],
  });
  await aCourse(world.prisma, { slug: "other", modules: [{ slug: "x", lessons: [{ slug: "y" }] }] });
  reader = personActor((await aPerson(world.prisma)).id);
  await completeLesson(world.contextFor(reader), { lessonId: course.lessons.a! });
});

describe("a lesson", () => {
  test("is open to everyone, with its neighbours across modules, past what cannot be read", async () => {
    expect(await getLessonPage(stranger(), lesson("one", "b"))).toMatchObject({
      html: "<p>Text.</p>",
      isEnrolled: false,
      previous: { moduleSlug: "one", slug: "a" },
      next: { moduleSlug: "two", slug: "c", number: "2.2" },
      outline: [
        { slug: "a", isPublished: true, isRead: false },
        { slug: "b", isPublished: true, isRead: false },
      ],
    });
    expect(await getLessonPage(stranger(), lesson("one", "a"))).toMatchObject({ previous: null });
    expect(await getLessonPage(stranger(), lesson("two", "c"))).toMatchObject({ next: null });
  });

  test("shows a reader their own progress, and nobody else's", async () => {
    expect(
      (await getLessonPage(world.contextFor(reader), lesson("one", "b"))).outline.map((l) => l.isRead),
    ).toEqual([true, false]);
    const other = personActor((await aPerson(world.prisma)).id);
    const page = await getLessonPage(world.contextFor(other), lesson("one", "b"));
    expect(page.outline.some((l) => l.isRead)).toBe(false);
    expect(page.isEnrolled).toBe(false);
  });

  test.each([
    ["unknown", lesson("one", "nope")],
    ["of another module", lesson("two", "a")],
    ["of another course", lesson("one", "a", "other")],
    ["announced, not published", lesson("two", "announced")],
    ["retired", lesson("one", "gone")],
  ])("that is %s does not exist", async (_which, params) => {
    await expect(getLessonPage(stranger(), params)).rejects.toThrow(NotFound);
  });

  test("costs one query besides the session's, reading no more than that", async () => {
    const { statements } = await countQueries(() =>
      getLessonPage(world.contextFor(reader), lesson("one", "b")),
    );
    expect(statements).toHaveLength(1);
  });
});

describe("courses and modules", () => {
  test("a course names every living module with its lessons and where the reader is", async () => {
    const page = await getCoursePage(world.contextFor(reader), { courseSlug: "hs" });
    expect(page.isEnrolled).toBe(true);
    expect(page.modules.map((m) => m.lessons.map((l) => [l.slug, l.isPublished, l.isRead]))).toEqual([
      [
        ["a", true, true],
        ["b", true, false],
      ],
      [
        ["announced", false, false],
        ["c", true, false],
      ],
    ]);
    await expect(getCoursePage(stranger(), { courseSlug: "nope" })).rejects.toThrow(NotFound);
  });

  test("a module gives its terms in its own order", async () => {
    const terms = ["b-term", "a-term"].map((key) => ({
      courseId: course.id,
      key,
      term: key,
      definition: "d",
    }));
    await world.prisma.glossaryTerm.createMany({ data: terms });
    await world.prisma.module.updateMany({
      where: { courseId: course.id, slug: "one" },
      data: { termIds: ["b-term", "a-term"] },
    });
    const page = await getModulePage(stranger(), { courseSlug: "hs", moduleSlug: "one" });
    expect(page.terms.map(({ key }) => key)).toEqual(["b-term", "a-term"]);
    await expect(getModulePage(stranger(), { courseSlug: "other", moduleSlug: "one" })).rejects.toThrow(
      NotFound,
    );
  });

  test("the list counts what can be read today", async () => {
    expect(await listCourses(stranger())).toMatchObject([
      { slug: "hs", modules: 2, lessons: 3 },
      { slug: "other", lessons: 1 },
    ]);
  });

  test("each page is one query", async () => {
    for (const page of [
      () => getCoursePage(stranger(), { courseSlug: "hs" }),
      () => getModulePage(stranger(), { courseSlug: "hs", moduleSlug: "one" }),
      () => listCourses(stranger()),
    ])
      expect((await countQueries<unknown>(page)).statements).toHaveLength(1);
  });
});

describe("the first page", () => {
  test("stands without a school, and shows the next one once there is", async () => {
    const now = new Date("2027-02-10T10:00:00Z");
    expect(await getHomePage(world.contextFor(anonymous, now))).toMatchObject({
      school: null,
      course: { slug: "hs" },
    });
    const cohort = await aBareCohort(world.prisma, course.id);
    const description = { calendar: [{ id: "deadline", date: "2027-03-01", time: "23:59", title: "x" }] };
    await world.prisma.cohort.update({ where: { id: cohort.id }, data: { description } });
    expect((await getHomePage(world.contextFor(anonymous, now))).school).toMatchObject({
      phase: "open",
      year: [
        { id: "today", state: "now" },
        { id: "deadline", on: "2027-03-01" },
      ],
    });
    expect(
      (await getHomePage(world.contextFor(anonymous, new Date("2027-07-16T10:00:00Z")))).school,
    ).toBeNull();
  });
});

describe("standing pages", () => {
  test("come in the reader's language and script", async () => {
    expect(await getStaticPage("help", "en")).toMatchObject({ title: "Help", language: "en" });
    expect(await getStaticPage("help", "sr-Latn")).toMatchObject({ title: "Pomoć", language: "sr-Latn" });
    expect(await getStaticPage("help", "sq")).toMatchObject({ title: "Ndihmë", language: "sq" });
    const cyrillic = await getStaticPage("help", "sr-Cyrl");
    expect(cyrillic).toMatchObject({ title: "Помоћ", language: "sr-Cyrl" });
    expect(cyrillic.html).not.toMatch(/<[а-я]/);
  });

  test("that do not exist are not found, whatever the address tries", async () => {
    for (const slug of ["nope", "../LICENSE", "constructor"])
      await expect(getStaticPage(slug, "en")).rejects.toThrow(NotFound);
  });
});
