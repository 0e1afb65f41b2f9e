import { beforeAll, expect, test, vi } from "vitest";
import { aCourse } from "../../support/builders/catalogue";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
const DAY = 86_400_000;
const MODULE = "/courses/kept/one";
const LESSON = "/learn/kept/one/a";
let userId: string;

beforeAll(async () => {
  const course = await aCourse(site.prisma, { slug: "kept" });
  const { id: cohortId } = await aCohort(site.prisma, { courseId: course.id });
  const [startsOn, endsOn] = [new Date(Date.now() - 9 * DAY), new Date(Date.now() + 9 * DAY)];
  await site.prisma.cohort.update({ where: { id: cohortId }, data: { startsOn, endsOn } });
  userId = (await aPerson(site.prisma)).id;
  await site.prisma.enrolment.create({ data: { userId, courseId: course.id, cohortId } });
  const lessonId = course.lessons.a!;
  const { title, minutes, currentRevisionId } = await site.prisma.lesson.findUniqueOrThrow({
    where: { id: lessonId },
  });
  const old = { html: "<p>Old words.</p>" };
  await site.prisma.lessonRevision.update({ where: { id: currentRevisionId! }, data: old });
  const pin = { cohortId, lessonId, revisionId: currentRevisionId!, title, minutes };
  await site.prisma.cohortLessonPin.create({ data: pin });
  const text = { contentHash: "h2", markdown: "New.", html: "<p>New words.</p>", outcomes: ["read"] };
  const { id } = await site.prisma.lessonRevision.create({ data: { lessonId, ...text } });
  await site.prisma.lesson.update({
    where: { id: lessonId },
    data: { currentRevisionId: id, title: "A new title" },
  });
});

test("who keeps an older text neither gets nor leaves behind a page that is kept for everybody", async () => {
  const [inside, stranger] = [await site.signedIn(userId), site.stranger()];
  const first = await stranger.get(MODULE);
  expect(first.text).toContain("A new title");
  const own = await inside.get(MODULE, { "If-None-Match": String(first.headers.etag) });
  expect([own.status, own.headers["cache-control"]]).toEqual([200, "no-store"]);
  expect(own.text).toContain("Lesson a");
  expect(own.text).not.toContain("A new title");
  expect((await site.stranger().get(MODULE)).text).toContain("A new title");
  for (const [visitor, words, others] of [
    [inside, "<p>Old words.</p>", "<p>New words.</p>"],
    [stranger, "<p>New words.</p>", "<p>Old words.</p>"],
  ] as const) {
    const page = await visitor.get(LESSON);
    expect([page.status, page.headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(page.text).toContain(words);
    expect(page.text).not.toContain(others);
    const file = await visitor.get("/courses/kept/one/take-away/html");
    expect(file.text).toContain(words);
    expect(file.text).not.toContain(others);
  }
});
