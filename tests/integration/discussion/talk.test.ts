import { beforeAll, describe, expect, test } from "vitest";
import {
  AlreadyAnswered,
  NoAnswer,
  PostGone,
  PostNotEditable,
  ThreadLocked,
} from "~/features/discussion/errors";
import {
  editPost,
  getPlacePage,
  getPost,
  getThread,
  listDiscussions,
  lockDiscussion,
  markAllRead,
  markAnswer,
  markRead,
  openThread,
  removePost,
  reply,
  reportPost,
} from "~/features/discussion/index.server";
import { takeAlias } from "~/features/identity/index.server";
import { erasePerson } from "~/features/privacy/index.server";
import { transact } from "~/platform/context.server";
import { type Actor, anonymous, type GrantedRole } from "~/shared/actor";
import { Forbidden, NotFound, StaleVersion, TooManyRequests } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aThread } from "../../support/builders/discussion";
import { aBareCohort } from "../../support/builders/enrolment";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const NOW = new Date("2027-06-01T10:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let course: Awaited<ReturnType<typeof aCourse>>;
let here: { id: string };
let place: { courseSlug: string; moduleSlug: string; lessonSlug: string };
const cast = { asker: "", helper: "", elsewhere: "", alone: "", stranger: "", teacher: "", organiser: "" };

const role = (granted: Partial<GrantedRole> & Pick<GrantedRole, "role">): GrantedRole => ({
  courseId: null,
  cohortId: null,
  country: null,
  ...granted,
});
const rolesOf = (who: keyof typeof cast): GrantedRole[] =>
  who === "teacher"
    ? [role({ role: "instructor", courseId: course.id })]
    : who === "organiser"
      ? [role({ role: "organiser", cohortId: here.id })]
      : [];
const actorOf = (who: keyof typeof cast) => personActor(cast[who], rolesOf(who));
const as = (who: keyof typeof cast, at = NOW) => world.contextFor(actorOf(who), at);

beforeAll(async () => {
  course = await aCourse(world.prisma, { slug: "talk" });
  here = await aBareCohort(world.prisma, course.id, "school-here");
  const other = await aBareCohort(world.prisma, course.id, "school-there");
  for (const who of Object.keys(cast) as (keyof typeof cast)[])
    cast[who] = (await aPerson(world.prisma, { name: `Name of ${who}` })).id;
  const enrol = (userId: string, cohortId: string | null) =>
    world.prisma.enrolment.create({ data: { userId, courseId: course.id, cohortId } });
  await enrol(cast.asker, here.id);
  await enrol(cast.helper, here.id);
  await enrol(cast.elsewhere, other.id);
  await enrol(cast.alone, null);
  place = { courseSlug: "talk", moduleSlug: "one", lessonSlug: "a" };
});

const begin = (who: keyof typeof cast = "asker", words: object = {}, circle = "school-here") =>
  openThread(as(who), { place, circle, title: "Who pays?", text: "And who decides?", ...words });
const threadWith = async (replies: readonly string[] = [], at = NOW) =>
  aThread(world.prisma, {
    cohortId: here.id,
    lessonId: course.lessons.a!,
    authorId: cast.asker,
    at,
    replies: replies.map((text) => ({ authorId: cast.helper, text })),
  });

describe("talking", () => {
  test("a question and a reply are read by their circle, with the name of each and what is quoted", async () => {
    const { threadId } = await begin("asker", { title: "Roads", text: "Who mends them?" });
    const { posts } = await getThread(as("helper"), { threadId });
    const { number } = await reply(as("helper", later(5)), {
      threadId,
      text: "The council: https://example.org/roads",
      quotedId: posts[0]!.id,
    });
    expect(number).toBe(2);
    const page = await getThread(as("asker", later(6)), { threadId });
    expect(page).toMatchObject({ title: "Roads", postCount: 2, unread: 1, circle: "school-here" });
    expect(page.posts[1]).toMatchObject({
      author: "Name of helper",
      isNew: true,
      quoted: { number: 1, author: "Name of asker", excerpt: "Who mends them?" },
    });
    const events = await world.prisma.outboxMessage.findMany({ where: { topic: "discussion.post-written" } });
    expect(events.map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ threadId, userId: cast.helper, courseId: course.id, cohortId: here.id }),
    );
    expect(JSON.stringify(events)).not.toContain("council");
  });

  test("whoever takes the course alone talks among those, and under a module too", async () => {
    const { threadId } = await openThread(as("alone"), {
      place: { courseSlug: "talk", moduleSlug: "one" },
      circle: "open-course",
      title: "Alone",
      text: "Hello?",
    });
    expect(await getThread(as("alone"), { threadId })).toMatchObject({ lessonSlug: null, cohortTitle: null });
    await expect(getThread(as("asker"), { threadId })).rejects.toThrow(NotFound);
    await expect(getThread(as("organiser"), { threadId })).rejects.toThrow(NotFound);
    expect((await getThread(as("teacher"), { threadId })).canModerate).toBe(true);
  });

  test("two clicks begin one thread and write one reply; two people at once get two numbers", async () => {
    const threads = await Promise.all(
      [1, 2, 3].map(() => begin("asker", { title: "Once", text: "Only once" })),
    );
    expect(new Set(threads.map(({ threadId }) => threadId)).size).toBe(1);
    const { threadId } = threads[0]!;
    const same = await Promise.all([1, 2, 3].map(() => reply(as("helper"), { threadId, text: "Yes" })));
    expect(same.map(({ number }) => number)).toEqual([2, 2, 2]);
    const both = await Promise.all([
      reply(as("asker"), { threadId, text: "Mine" }),
      reply(as("teacher"), { threadId, text: "Theirs" }),
    ]);
    expect(both.map(({ number }) => number).sort()).toEqual([3, 4]);
    const { postCount } = await world.prisma.discussionThread.findUniqueOrThrow({ where: { id: threadId } });
    expect([postCount, await world.prisma.discussionPost.count({ where: { threadId } })]).toEqual([4, 4]);
  });

  test("a quote of another thread is left out", async () => {
    const [one, two] = [await threadWith(), await threadWith()];
    await reply(as("helper"), { threadId: one.threadId, text: "Quoting", quotedId: two.postIds[0] });
    const { posts } = await getThread(as("asker"), { threadId: one.threadId });
    expect(posts[1]?.quoted).toBeNull();
  });

  test("lists are bounded and paged, latest first, and a page too far is the last", async () => {
    const lessonId = course.lessons.b!;
    for (let count = 0; count < 23; count += 1)
      await aThread(world.prisma, {
        cohortId: here.id,
        lessonId,
        authorId: cast.asker,
        title: `T${count}`,
        at: later(count),
      });
    const at = { params: { ...place, lessonSlug: "b" } };
    const first = await getPlacePage(as("helper"), { ...at, page: 1 });
    expect([first.total, first.threads.length, first.threads[0]?.title]).toEqual([23, 20, "T22"]);
    expect((await getPlacePage(as("helper"), { ...at, page: 2 })).threads).toHaveLength(3);
    const long = await threadWith(Array.from({ length: 44 }, (_, count) => `Reply ${count}`));
    const far = await getThread(as("asker"), { threadId: long.threadId, page: 99 });
    expect([far.page, far.pageCount, far.posts.length]).toEqual([3, 3, 5]);
  });
});

describe("what is new", () => {
  test("is so until the reader says otherwise, and looking changes nothing", async () => {
    const { threadId } = await threadWith(["One", "Two"]);
    const unread = async () => (await getThread(as("helper"), { threadId })).unread;
    expect([await unread(), await unread()]).toEqual([3, 3]);
    await markRead(as("helper"), { threadId, upTo: 2 });
    expect(await unread()).toBe(1);
    await markRead(as("helper"), { threadId, upTo: 1 });
    expect(await unread()).toBe(1);
    await markAllRead(as("helper"));
    expect(await unread()).toBe(0);
    const mine = await listDiscussions(as("helper"), { page: 1 });
    expect(mine.threads.every((thread) => thread.unread === 0)).toBe(true);
  });
});

describe("the answer", () => {
  test("is marked by whoever asked and by those who teach, one at a time, and never the question", async () => {
    const { threadId, postIds } = await threadWith(["One", "Two"]);
    const mark = (who: keyof typeof cast, at: number, on = true) =>
      markAnswer(as(who), { threadId, postId: postIds[at]!, mark: on });
    await expect(mark("helper", 1)).rejects.toThrow(Forbidden);
    await expect(mark("asker", 0)).rejects.toThrow(NoAnswer);
    await mark("asker", 1);
    await expect(mark("teacher", 2)).rejects.toThrow(AlreadyAnswered);
    await mark("teacher", 1, false);
    await mark("organiser", 2);
    expect((await getThread(as("asker"), { threadId })).answerNumber).toBe(3);
    const elsewhere = await threadWith();
    await expect(
      markAnswer(as("asker"), { threadId: elsewhere.threadId, postId: postIds[1]!, mark: true }),
    ).rejects.toThrow(NotFound);
  });

  test("of two marks at once one stands", async () => {
    const { threadId, postIds } = await threadWith(["One", "Two"]);
    const marks = await Promise.allSettled(
      [1, 2].map((at) => markAnswer(as("asker"), { threadId, postId: postIds[at]!, mark: true })),
    );
    expect(marks.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("one's own words", () => {
  test("can be mended for half an hour, and what stood before is kept", async () => {
    const { postIds } = await threadWith(["Frist"]);
    const edit = (at: Date, version: number, text: string, who: keyof typeof cast = "helper") =>
      editPost(as(who, at), { postId: postIds[1]!, version, text, title: "Not of a reply" });
    await expect(edit(later(2), 1, "Mine", "asker")).rejects.toThrow(NotFound);
    await edit(later(2), 1, "First");
    await expect(edit(later(2), 1, "Other")).rejects.toThrow(StaleVersion);
    await expect(edit(later(31), 2, "Late")).rejects.toThrow(PostNotEditable);
    const versions = await world.prisma.discussionVersion.findMany({ where: { postId: postIds[1]! } });
    expect(versions).toMatchObject([{ number: 1, text: "Frist" }]);
    const post = await world.prisma.discussionPost.findUniqueOrThrow({ where: { id: postIds[1]! } });
    expect(post).toMatchObject({ text: "First", title: "", version: 2 });
  });

  test("can be taken back; the place stays, the quote of it too, without words", async () => {
    const { threadId, postIds } = await threadWith(["Secret words"]);
    await reply(as("asker"), { threadId, text: "I heard you", quotedId: postIds[1] });
    await markAnswer(as("asker"), { threadId, postId: postIds[1]!, mark: true });
    await expect(removePost(as("asker"), { postId: postIds[1]! })).rejects.toThrow(NotFound);
    await Promise.all([1, 2].map(() => removePost(as("helper"), { postId: postIds[1]! })));
    const page = await getThread(as("asker"), { threadId });
    expect(JSON.stringify(page)).not.toContain("Secret words");
    expect(page.posts[1]).toMatchObject({ standing: "removed", text: null, author: "Name of helper" });
    expect(page.posts[2]).toMatchObject({ text: "I heard you", quoted: { number: 2, excerpt: null } });
    expect(page.answerNumber).toBeNull();
    await expect(getPost(as("asker"), { postId: postIds[1]! })).rejects.toThrow(NotFound);
    await expect(reportPost(as("asker"), { postId: postIds[1]!, reason: "other", note: "" })).rejects.toThrow(
      PostGone,
    );
  });
});

describe("B5 who is refused", () => {
  const acts: [
    what: string,
    act: (ctx: ReturnType<typeof as>, ids: { threadId: string; postId: string }) => Promise<unknown>,
  ][] = [
    ["reading", (ctx, { threadId }) => getThread(ctx, { threadId })],
    ["reading a post", (ctx, { postId }) => getPost(ctx, { postId })],
    ["listing", (ctx) => getPlacePage(ctx, { params: place, page: 1, circle: "school-here" })],
    ["beginning", (ctx) => openThread(ctx, { place, circle: "school-here", title: "T", text: "x" })],
    ["replying", (ctx, { threadId }) => reply(ctx, { threadId, text: "x" })],
    ["editing", (ctx, { postId }) => editPost(ctx, { postId, version: 1, text: "x" })],
    ["removing", (ctx, { postId }) => removePost(ctx, { postId })],
    ["reporting", (ctx, { postId }) => reportPost(ctx, { postId, reason: "spam", note: "" })],
    ["marking", (ctx, { threadId, postId }) => markAnswer(ctx, { threadId, postId, mark: true })],
    ["having read", (ctx, { threadId }) => markRead(ctx, { threadId, upTo: 1 })],
    ["locking", (ctx, { threadId }) => lockDiscussion(ctx, { threadId, lock: true, reason: "x" })],
  ];
  const half: Actor = {
    kind: "half-signed-in",
    userId: "",
    sessionId: "s",
    locale: "en",
    timeZone: "UTC",
    needs: "second-factor",
    sudoAt: null,
  };
  const refused: [who: string, actor: () => Actor][] = [
    ["somebody of another cohort", () => actorOf("elsewhere")],
    ["whoever takes the course alone", () => actorOf("alone")],
    ["somebody not enrolled", () => actorOf("stranger")],
    ["a stranger", () => anonymous],
    ["a learner who is half signed in", () => ({ ...half, userId: cast.asker })],
    [
      "an instructor of another course",
      () => personActor(cast.stranger, [role({ role: "instructor", courseId: "n".repeat(22) })]),
    ],
  ];

  test.each(refused)("%s", async (_who, actor) => {
    const { threadId, postIds } = await threadWith(["One"]);
    const before = await world.prisma.discussionPost.findMany();
    for (const [what, act] of acts) {
      const outcome = act(world.contextFor(actor(), NOW), { threadId, postId: postIds[1]! });
      await expect(outcome, what).rejects.toSatisfy(
        (error) => error instanceof NotFound || error instanceof Forbidden,
      );
    }
    expect(await world.prisma.discussionPost.findMany()).toEqual(before);
  });

  test("B18 whoever looks at the site as a learner reads, and writes nothing", async () => {
    const { threadId, postIds } = await threadWith(["One"]);
    const viewing = { ...actorOf("helper"), viewedBy: { userId: cast.stranger, name: "Viewer" } };
    const ctx = { ...world.contextFor(viewing, NOW), db: world.prisma };
    const page = await getThread(ctx, { threadId });
    expect([page.canWrite, page.canReply, page.posts[1]?.canEdit]).toEqual([false, false, false]);
    for (const [what, act] of acts.slice(3))
      await expect(act(ctx, { threadId, postId: postIds[1]! }), what).rejects.toThrow(Forbidden);
  });

  test("J4 nobody writes more than thirty posts an hour", async () => {
    const { threadId } = await threadWith();
    const { id } = await aPerson(world.prisma);
    await world.prisma.enrolment.create({ data: { userId: id, courseId: course.id, cohortId: here.id } });
    const ctx = world.contextFor(personActor(id), NOW);
    for (let count = 0; count < 30; count += 1) await reply(ctx, { threadId, text: `Post ${count}` });
    await expect(reply(ctx, { threadId, text: "One more" })).rejects.toThrow(TooManyRequests);
  });
});

test("a locked thread takes replies of those alone who look after it", async () => {
  const { threadId } = await threadWith();
  await expect(lockDiscussion(as("asker"), { threadId, lock: true, reason: "x" })).rejects.toThrow(NotFound);
  await lockDiscussion(as("organiser"), { threadId, lock: true, reason: "It is settled" });
  await expect(reply(as("asker"), { threadId, text: "But" })).rejects.toThrow(ThreadLocked);
  expect((await reply(as("teacher"), { threadId, text: "A last word" })).number).toBe(2);
  await lockDiscussion(as("teacher"), { threadId, lock: false, reason: "Not settled" });
  expect((await reply(as("asker"), { threadId, text: "But" })).number).toBe(3);
});

describe("people under protection, and people who leave", () => {
  test("M8 an alias stands wherever the name would, from the moment it is taken", async () => {
    const { id } = await aPerson(world.prisma, { name: "Marija Prava" });
    await world.prisma.enrolment.create({ data: { userId: id, courseId: course.id, cohortId: here.id } });
    const { threadId } = await aThread(world.prisma, {
      cohortId: here.id,
      lessonId: course.lessons.a!,
      authorId: id,
      at: NOW,
    });
    await transact(world.system, (tx) => takeAlias(tx, { userId: id, alias: "Linden" }));
    const shown = [
      await getThread(as("asker"), { threadId }),
      await getPlacePage(as("asker"), { params: place, page: 1 }),
      await listDiscussions(as("asker"), { page: 1 }),
    ];
    expect(JSON.stringify(shown)).toContain("Linden");
    expect(JSON.stringify(shown)).not.toContain("Prava");
  });

  test("M2 erasing somebody takes their words, and replies by others stay readable", async () => {
    const { id } = await aPerson(world.prisma, { name: "Leaving" });
    await world.prisma.enrolment.create({ data: { userId: id, courseId: course.id, cohortId: here.id } });
    const { threadId } = await aThread(world.prisma, {
      cohortId: here.id,
      lessonId: course.lessons.a!,
      authorId: id,
      title: "Parting",
      text: "My words",
      replies: [{ authorId: cast.helper, text: "Their reply" }],
    });
    await erasePerson(world.contextFor(personActor(id)), { userId: id, keepCertificates: false });
    const page = await getThread(as("asker"), { threadId });
    expect(JSON.stringify(page)).not.toMatch(/Parting|My words|Leaving/);
    expect(page.title).toBeNull();
    expect(page.posts).toMatchObject([
      { standing: "left", text: null, author: null },
      { standing: "standing", text: "Their reply", author: "Name of helper" },
    ]);
  });
});
