import { beforeAll, expect, test } from "vitest";
import {
  chooseDigest,
  editPost,
  getPlacePage,
  getPost,
  getThread,
  listDiscussions,
  markAnswer,
  openThread,
  removePost,
  reply,
  reportPost,
  takeDigest,
} from "~/features/discussion/index.server";
import { ModuleLocked } from "~/features/enrolment/path/errors";
import { createContext } from "~/platform/context.server";
import { type GrantedRole, system } from "~/shared/actor";
import { aThread } from "../../support/builders/discussion";
import { aBareCohort } from "../../support/builders/enrolment";
import { aCourseWithPath, type CourseWithPath, rulesFor } from "../../support/builders/path";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const NOW = new Date("2027-06-01T10:00:00Z");
const cast = { behind: "", ahead: "", teacher: "", organiser: "" };
type Who = keyof typeof cast;

let course: CourseWithPath;
let cohortId: string;
let open: { threadId: string; postIds: string[] };
let closed: { threadId: string; postIds: string[] };
let place: { courseSlug: string; moduleSlug: string; lessonSlug: string };

const role = (granted: Partial<GrantedRole> & Pick<GrantedRole, "role">): GrantedRole[] => [
  { courseId: null, cohortId: null, country: null, ...granted },
];
const rolesOf = (who: Who): GrantedRole[] =>
  who === "teacher"
    ? role({ role: "instructor", courseId: course.id })
    : who === "organiser"
      ? role({ role: "organiser", cohortId })
      : [];
const as = (who: Who, at = NOW) => world.contextFor(personActor(cast[who], rolesOf(who)), at);

// Of two people in one school one has completed module a, after which b opens.
beforeAll(async () => {
  course = await aCourseWithPath(world.prisma);
  cohortId = (await aBareCohort(world.prisma, course.id, "school")).id;
  for (const who of Object.keys(cast) as Who[]) cast[who] = (await aPerson(world.prisma)).id;
  for (const who of ["behind", "ahead"] as const)
    await world.prisma.enrolment.create({ data: { userId: cast[who], courseId: course.id, cohortId } });
  await rulesFor(world.prisma, course, { [course.b]: { after: [course.a] } });
  for (const lessonId of [course.lessons.a1!, course.lessons.a2!]) {
    const { currentRevisionId } = await world.prisma.lesson.findUniqueOrThrow({ where: { id: lessonId } });
    await world.prisma.lessonCompletion.create({
      data: { userId: cast.ahead, lessonId, revisionId: currentRevisionId! },
    });
  }
  const at = (lessonId: string) => ({ cohortId, lessonId, authorId: cast.ahead, at: NOW });
  open = await aThread(world.prisma, { ...at(course.lessons.a1!) });
  closed = await aThread(world.prisma, {
    ...at(course.lessons.b1!),
    replies: [{ authorId: cast.behind, text: "From before the rules" }],
  });
  place = { courseSlug: course.slug, moduleSlug: "b", lessonSlug: "b1" };
});

const words = { circle: "school", title: "A question", text: "About what I cannot read" };

test("B16 what is said about a closed module is closed with it, to read and to write", async () => {
  const { threadId, postIds } = closed;
  const [question, own] = postIds as [string, string];
  const mine = as("behind");
  const module = { courseSlug: course.slug, moduleSlug: "b" };
  const acts: Record<string, () => Promise<unknown>> = {
    lesson: () => getPlacePage(mine, { params: place, page: 1 }),
    module: () => getPlacePage(mine, { params: module, page: 1 }),
    begin: () => openThread(mine, { place, ...words }),
    "begin under the module": () => openThread(mine, { place: module, ...words }),
    thread: () => getThread(mine, { threadId }),
    reply: () => reply(mine, { threadId, text: "And yet" }),
    post: () => getPost(mine, { postId: question }),
    report: () => reportPost(mine, { postId: question, reason: "other", note: "" }),
    edit: () => editPost(mine, { postId: own, version: 1, text: "Better" }),
  };
  for (const [name, act] of Object.entries(acts)) await expect(act(), name).rejects.toThrow(ModuleLocked);
  expect(await world.prisma.discussionPost.count({ where: { authorId: cast.behind } })).toBe(1);
  expect(await world.prisma.discussionReport.count()).toBe(0);
});

test("whoever asked marks no answer in a module that has closed", async () => {
  const { threadId, postIds } = await aThread(world.prisma, {
    cohortId,
    lessonId: course.lessons.b1!,
    authorId: cast.behind,
    at: NOW,
    replies: [{ authorId: cast.ahead, text: "Yes" }],
  });
  const mark = { threadId, postId: postIds[1]!, mark: true };
  await expect(markAnswer(as("behind"), mark)).rejects.toThrow(ModuleLocked);
  await markAnswer(as("teacher"), mark);
});

test("lists and the daily mail tell nothing of it", async () => {
  const listed = async (who: Who) =>
    (await listDiscussions(as(who), { page: 1 })).threads.map(({ id }) => id);
  expect(await listed("behind")).toEqual([open.threadId]);
  expect(await listed("ahead")).toEqual(expect.arrayContaining([open.threadId, closed.threadId]));
  const since = new Date(NOW.getTime() - 86_400_000);
  const until = new Date(NOW.getTime() + 86_400_000);
  const product = createContext(system("test"), { now: until });
  const told = async (who: Who) => {
    await chooseDigest(as(who, since), { wanted: true });
    const taken = await takeDigest(product, { userId: cast[who], until });
    return taken?.places.map(({ number }) => number);
  };
  expect([await told("behind"), await told("ahead")]).toEqual([["1.1"], ["2.1"]]);
});

test("whoever has come so far talks, and so does whoever looks after the circle", async () => {
  for (const who of ["ahead", "teacher", "organiser"] as const) {
    expect((await getPlacePage(as(who), { params: place, page: 1 })).threads.length).toBeGreaterThan(0);
    expect((await getThread(as(who), closed)).posts.length).toBeGreaterThan(1);
    await reply(as(who), { threadId: closed.threadId, text: `Here: ${who}` });
  }
  await getThread(as("behind"), open);
});

test("one's own words can be found and taken back, wherever they stand", async () => {
  const postId = closed.postIds[1]!;
  expect((await getPost(as("behind"), { postId })).canRemove).toBe(true);
  await removePost(as("behind"), { postId });
  const { removedAt } = await world.prisma.discussionPost.findUniqueOrThrow({ where: { id: postId } });
  expect(removedAt).not.toBeNull();
});
