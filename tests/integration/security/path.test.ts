import { beforeAll, expect, test, vi } from "vitest";
import { aThread } from "../../support/builders/discussion";
import { aCourseWithPath, type CourseWithPath, rulesFor } from "../../support/builders/path";
import { aPerson } from "../../support/builders/people";
import { addressOf, SHAPES, type Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const site = runningSite({ WORKERS: "off" });
const SECRET = "Words-that-stand-in-the-closed-lesson";
const ROUTE = "routes/learn+/$courseSlug.$moduleSlug.$lessonSlug";

let course: CourseWithPath;
let learnerId: string;
let teacherId: string;
const people: Record<"stranger" | "learner" | "teacher", Visitor> = {} as never;
const lesson = (moduleSlug: string, slug: string) => `/learn/${course.slug}/${moduleSlug}/${slug}`;

beforeAll(async () => {
  course = await aCourseWithPath(site.prisma);
  await rulesFor(site.prisma, course, { [course.b]: { after: [course.a] } });
  await site.prisma.lessonRevision.updateMany({
    where: { lessonId: course.lessons.b1! },
    data: { html: `<p>${SECRET}</p>` },
  });
  learnerId = (await aPerson(site.prisma)).id;
  teacherId = (await aPerson(site.prisma)).id;
  await site.prisma.enrolment.create({ data: { userId: learnerId, courseId: course.id } });
  await site.prisma.roleGrant.create({
    data: { userId: teacherId, role: "instructor", courseId: course.id },
  });
  people.stranger = site.stranger();
  people.learner = await site.signedIn(learnerId);
  people.teacher = await site.signedIn(teacherId);
});

test("B16 nothing of a closed lesson leaves the server, in whatever shape it is asked for", async () => {
  for (const who of ["stranger", "learner"] as const) {
    for (const shape of SHAPES) {
      const { status, text } = await people[who].get(
        addressOf(shape, { routeId: ROUTE, url: lesson("b", "b1") }),
      );
      // The lesson is not served; an open one is, so this is no matter of the address.
      expect([who, shape, status >= 400 || status === 202, text.includes(SECRET)]).toEqual([
        who,
        shape,
        true,
        false,
      ]);
    }
    expect((await people[who].get(lesson("a", "a1"))).status).toBe(200);
  }
  const { status, text } = await people.teacher.get(lesson("b", "b1"));
  expect([status, text.includes(SECRET)]).toEqual([200, true]);
});

test("whoever opens a closed lesson reads why it is closed and what to do next; so do its module and the course", async () => {
  for (const url of [lesson("b", "b1"), `/courses/${course.slug}/b`, `/courses/${course.slug}`]) {
    const { text } = await people.learner.get(url);
    expect(text, url).toContain("This module opens when module 1, a, is completed.");
    expect(text, url).toContain("Go on with module 1, a");
  }
  expect((await people.learner.get(lesson("b", "b1"))).status).toBe(403);
  expect((await people.learner.get(`/learn/${course.slug}`)).text).toContain("Closed for now");
  expect((await people.stranger.get(lesson("b", "b1"))).text).toContain("Sign up");
});

test("B16 what is said about a closed lesson is as closed, in whatever shape it is asked for", async () => {
  const said = { authorId: teacherId, title: "About it", text: SECRET };
  const { threadId, postIds } = await aThread(site.prisma, {
    ...said,
    cohortId: null,
    lessonId: course.lessons.b1!,
  });
  const pages = [
    [`${ROUTE}_.discussion`, `${lesson("b", "b1")}/discussion`],
    ["routes/learn+/$courseSlug.$moduleSlug.discussion", `/learn/${course.slug}/b/discussion`],
    ["routes/learn+/discussions.$threadId", `/learn/discussions/${threadId}`],
    ["routes/learn+/discussions.posts.$postId", `/learn/discussions/posts/${postIds[0]}`],
  ] as const;
  for (const [routeId, url] of pages)
    for (const shape of SHAPES) {
      const { status, text } = await people.learner.get(addressOf(shape, { routeId, url }));
      const refused = status >= 400 || status === 202;
      expect([url, shape, refused, text.includes(SECRET), text.includes("About it")]).toEqual([
        ...[url, shape, true, false, false],
      ]);
    }
  const { status, text } = await people.learner.get(`/learn/discussions/${threadId}`);
  expect([status, text.includes("Module 2, b, is closed to you for now.")]).toEqual([409, true]);
  expect((await people.learner.get("/learn/discussions")).text).not.toContain("About it");
  await site.prisma.quiz.update({ where: { id: course.quizId }, data: { moduleId: course.b } });
  const module = await people.learner.get(`/courses/${course.slug}/b`);
  for (const door of ["/b/discussion", "/learn/quizzes/"]) expect(module.text).not.toContain(door);
  const quiz = await people.learner.get(`/learn/quizzes/${course.quizId}`);
  expect(quiz.text).toContain("This module opens when module 1, a, is completed.");
  expect(quiz.text).not.toContain('action="/learn/quizzes/');
  expect((await people.teacher.get(`/courses/${course.slug}/b`)).text).toContain("/learn/quizzes/");
  expect((await people.teacher.get(`/learn/discussions/${threadId}`)).text).toContain(SECRET);
});

test("B16 a closed lesson cannot be marked as read; with the last lesson before it, it opens at once", async () => {
  expect((await people.learner.post(lesson("b", "b1"), {})).status).toBe(409);
  expect(await site.prisma.lessonCompletion.count({ where: { userId: learnerId } })).toBe(0);
  for (const slug of ["a1", "a2"]) await people.learner.post(lesson("a", slug), {});
  const { status, text } = await people.learner.get(lesson("b", "b1"));
  expect([status, text.includes(SECRET)]).toEqual([200, true]);
});
