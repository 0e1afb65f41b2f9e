import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { lastDigestEnd } from "~/features/discussion/domain/digest-day";
import { AlreadyDecided, PostGone, PostNotEditable } from "~/features/discussion/errors";
import {
  askForMails,
  chooseDigest,
  countReported,
  decideOnPost,
  editPost,
  getCase,
  getThread,
  listReported,
  markAnswer,
  markRead,
  mergePeople,
  removePost,
  reportPost,
  takeDigest,
} from "~/features/discussion/index.server";
import { createContext, transact } from "~/platform/context.server";
import { prepareEnv } from "~/platform/env.server";
import { type GrantedRole, system } from "~/shared/actor";
import { Forbidden, NotFound, StaleVersion } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aThread } from "../../support/builders/discussion";
import { aBareCohort } from "../../support/builders/enrolment";
import { aPerson } from "../../support/builders/people";
import { drainOutbox } from "../../support/drain-outbox";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const NOW = new Date("2027-06-01T10:00:00Z");
const DAY = 86_400_000;

let course: Awaited<ReturnType<typeof aCourse>>;
let cohortId: string;
const cast = { writer: "", reader: "", third: "", teacher: "", organiser: "", foreign: "", admin: "" };
type Who = keyof typeof cast;

const role = (granted: Partial<GrantedRole> & Pick<GrantedRole, "role">): GrantedRole => ({
  courseId: null,
  cohortId: null,
  country: null,
  ...granted,
});
const ROLES: Partial<Record<Who, () => GrantedRole>> = {
  teacher: () => role({ role: "instructor", courseId: course.id }),
  organiser: () => role({ role: "organiser", cohortId }),
  foreign: () => role({ role: "organiser", cohortId: "n".repeat(22) }),
  admin: () => role({ role: "administrator" }),
};
const as = (who: Who, at = NOW) =>
  world.contextFor(
    personActor(
      cast[who],
      [ROLES[who]?.()].filter((one) => one !== undefined),
    ),
    at,
  );

beforeAll(async () => {
  course = await aCourse(world.prisma);
  cohortId = (await aBareCohort(world.prisma, course.id)).id;
  for (const who of Object.keys(cast) as Who[]) {
    cast[who] = (await aPerson(world.prisma, { name: `Name of ${who}`, email: `${who}@example.org` })).id;
    const granted = ROLES[who]?.();
    if (granted && who !== "foreign")
      await world.prisma.roleGrant.create({ data: { ...granted, userId: cast[who] } });
  }
  await world.prisma.enrolment.createMany({
    data: (["writer", "reader", "third"] as const).map((who) => ({
      userId: cast[who],
      courseId: course.id,
      cohortId,
    })),
  });
});

const aPost = async (text = "Words that hurt", at = NOW) => {
  const { threadId, postIds } = await aThread(world.prisma, {
    cohortId,
    lessonId: course.lessons.a!,
    authorId: cast.reader,
    at,
    replies: [{ authorId: cast.writer, text }],
  });
  return { threadId, postId: postIds[1]! };
};
const report = (postId: string, who: Who = "reader") =>
  reportPost(as(who), { postId, reason: "attacks", note: `Note of ${who}` });
const decide = (who: Who, postId: string, decision: "hide" | "restore" | "keep", version = 1) =>
  decideOnPost(as(who), { postId, decision, version, reason: "It attacks a person" });

describe("reports and decisions", () => {
  test("a report waits for those who look after the circle, and nobody learns who wrote it", async () => {
    const { postId } = await aPost();
    await Promise.all([report(postId), report(postId), report(postId, "third")]);
    const mine = { postId, reporterId: cast.reader };
    expect(await world.prisma.discussionReport.count({ where: mine })).toBe(1);
    for (const who of ["teacher", "organiser", "admin"] as const) {
      const { posts } = await listReported(as(who), { show: "waiting", page: 1 });
      expect(posts.find((post) => post.postId === postId)).toMatchObject({
        reports: 2,
        reasons: ["attacks"],
      });
      const one = await getCase(as(who), { postId });
      expect(one).toMatchObject({ text: "Words that hurt", author: "Name of writer" });
      expect(one.reports.map(({ note }) => note).sort()).toEqual(["Note of reader", "Note of third"]);
      expect(JSON.stringify(one.reports)).not.toContain("Name of");
      expect(one.before).toMatchObject([{ number: 1, text: "And who decides?" }]);
    }
    expect((await listReported(as("foreign"), { show: "waiting", page: 1 })).total).toBe(0);
    expect(await countReported(as("teacher"))).toEqual({ count: 1, since: NOW });
    for (const who of ["foreign", "reader"] as const)
      expect(await countReported(as(who))).toEqual({ count: 0, since: null });
    await expect(getCase(as("foreign"), { postId })).rejects.toThrow(NotFound);
    await expect(getCase(as("reader"), { postId })).rejects.toThrow(Forbidden);
    await expect(listReported(as("reader"), { show: "waiting", page: 1 })).rejects.toThrow(Forbidden);
    await expect(report(postId, "writer")).rejects.toThrow(NotFound);
  });

  test("hidden words are nobody's to read but their author's, with the reason; shown again they are back", async () => {
    const { threadId, postId } = await aPost();
    await report(postId);
    await markAnswer(as("reader"), { threadId, postId, mark: true });
    for (const who of ["reader", "writer", "foreign"] as const)
      await expect(decide(who, postId, "hide")).rejects.toThrow(NotFound);
    await decide("organiser", postId, "hide");
    const seen = await getThread(as("reader"), { threadId });
    expect(JSON.stringify(seen)).not.toMatch(/hurt|attacks/);
    expect([seen.posts[1]?.standing, seen.answerNumber]).toEqual(["hidden", null]);
    expect((await getThread(as("writer"), { threadId })).posts[1]).toMatchObject({
      text: "Words that hurt",
      hiddenBecause: "It attacks a person",
    });
    await expect(decide("teacher", postId, "hide")).rejects.toThrow(AlreadyDecided);
    await decide("teacher", postId, "restore");
    expect((await getThread(as("reader"), { threadId })).posts[1]).toMatchObject({ text: "Words that hurt" });
    const { decisions, reports } = await getCase(as("teacher"), { postId });
    expect(decisions.map(({ kind }) => kind).sort()).toEqual(["hidden", "restored"]);
    expect(reports.every(({ decidedAt }) => decidedAt !== null)).toBe(true);
    const entries = await world.prisma.auditEntry.findMany({
      where: { objectId: postId, objectType: "post" },
    });
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["discussion.post-hidden", "discussion.post-restored"]),
    );
    expect(JSON.stringify(entries, (_, value) => (typeof value === "bigint" ? 0 : value))).not.toContain(
      "hurt",
    );
  });

  test("of a decision and an edit at once one is too late: nobody decides about words they have not seen", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { postId } = await aPost();
      const [edited, hidden] = await Promise.allSettled([
        editPost(as("writer"), { postId, version: 1, text: "Milder words" }),
        decide("teacher", postId, "hide"),
      ]);
      expect([edited?.status, hidden?.status].sort()).toEqual(["fulfilled", "rejected"]);
      const reason = edited?.status === "rejected" ? edited.reason : (hidden as PromiseRejectedResult).reason;
      expect(reason instanceof StaleVersion || reason instanceof PostNotEditable).toBe(true);
    }
  });

  test("two who decide at once decide once; a post removed meanwhile leaves nothing to decide", async () => {
    const { postId } = await aPost();
    const both = await Promise.allSettled([
      decide("teacher", postId, "hide"),
      decide("organiser", postId, "hide"),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const gone = await aPost();
    await report(gone.postId);
    await removePost(as("writer"), { postId: gone.postId });
    expect((await getCase(as("teacher"), { postId: gone.postId })).text).toBe("Words that hurt");
    await expect(decide("teacher", gone.postId, "hide")).rejects.toThrow(PostGone);
    await decide("teacher", gone.postId, "keep");
    const open = { postId: gone.postId, decidedAt: null };
    expect(await world.prisma.discussionReport.count({ where: open })).toBe(0);
  });

  test("what stood before and what was decided cannot be rewritten, by the site itself either", async () => {
    const { postId } = await aPost();
    await editPost(as("writer"), { postId, version: 1, text: "Other words" });
    await decide("teacher", postId, "keep", 2);
    expect((await getCase(as("teacher"), { postId })).versions).toMatchObject([{ text: "Words that hurt" }]);
    await expect(world.prisma.discussionVersion.updateMany({ data: { text: "x" } })).rejects.toThrow();
    await expect(world.prisma.discussionDecision.updateMany({ data: { kind: "hidden" } })).rejects.toThrow();
  });
});

describe("mails", () => {
  beforeEach(async () => {
    prepareEnv({ SMTP_URL: "", HOST: "127.0.0.1" });
    await world.prisma.keptMail.deleteMany();
    await world.prisma.discussionReport.deleteMany();
    await world.prisma.discussionDigest.deleteMany();
  });
  const product = (at: Date) => createContext(system("test"), { now: at });
  const mailsTo = (who: Who) =>
    world.prisma.keptMail.findMany({ where: { toAddress: `${who}@example.org` } });
  /** The morning after a day, and what the timer does in it. */
  const morning = async (days: number, minutes = 10) => {
    const at = new Date(lastDigestEnd(NOW).getTime() + days * DAY + minutes * 60_000);
    await askForMails(product(at));
    await drainOutbox();
  };
  const hourOf = (days: number) => new Date(lastDigestEnd(NOW).getTime() + days * DAY - 3_600_000);

  test("R24 a digest tells each post once, however often it is asked for and however long nobody worked", async () => {
    await chooseDigest(as("third", hourOf(1)), { wanted: true });
    await aPost("Posted on the first day", hourOf(2));
    await Promise.all([morning(2), morning(2)]);
    await morning(2, 600);
    const [first, ...others] = await mailsTo("third");
    expect([first?.subject, others]).toEqual(["New in your discussions", []]);
    expect(first?.text).toMatch(/1\.1 Lesson a: 2 new posts/);
    expect(first?.html).not.toMatch(/Name of (?:reader|writer)|first day|Who pays/);
    await aPost("On the third day", hourOf(4));
    await aPost("On the fourth day", hourOf(5));
    await morning(6);
    expect((await mailsTo("third")).map(({ text }) => /(\d+) new posts?/.exec(text)?.[1]).sort()).toEqual([
      "2",
      "4",
    ]);
    await morning(7);
    expect(await mailsTo("third")).toHaveLength(2);
    const until = new Date(lastDigestEnd(NOW).getTime() + 6 * DAY);
    expect(await takeDigest(product(until), { userId: cast.third, until })).toBeNull();
  });

  test("a digest tells nothing of one's own, of what is read, hidden or removed, or from before it was asked for", async () => {
    await aPost("Before", hourOf(9));
    await chooseDigest(as("reader", new Date(hourOf(9).getTime() + 600_000)), { wanted: true });
    const [read, hidden, removed] = [
      await aPost("Read", hourOf(10)),
      await aPost("Hidden", hourOf(10)),
      await aPost("Removed", hourOf(10)),
    ];
    await markRead(as("reader"), { threadId: read.threadId, upTo: 2 });
    await decide("teacher", hidden.postId, "hide");
    await removePost(as("writer"), { postId: removed.postId });
    await morning(10);
    expect(await mailsTo("reader")).toEqual([]);
    await chooseDigest(as("reader"), { wanted: false });
    await aPost("After", hourOf(11));
    await morning(11);
    expect(await mailsTo("reader")).toEqual([]);
  });

  test("G5 whoever wants discreet mails gets a digest that names nothing", async () => {
    await world.prisma.user.update({ where: { id: cast.third }, data: { discreetMail: true } });
    await chooseDigest(as("third", hourOf(14)), { wanted: true });
    await aPost("Words", hourOf(15));
    await morning(15);
    const [mail] = await mailsTo("third");
    expect(mail?.subject).not.toMatch(/discussion/i);
    expect(`${mail?.html} ${mail?.text}`).not.toMatch(/discussion|Lesson|Common Ground/i);
  });

  test("moderators are told once a day that reports wait, and no more once they are answered", async () => {
    const { postId } = await aPost("Reported", hourOf(20));
    await reportPost(as("reader", hourOf(20)), { postId, reason: "spam", note: "Secret note" });
    await Promise.all([morning(20), morning(20)]);
    await morning(20, 300);
    for (const who of ["teacher", "organiser"] as const) {
      const mails = await mailsTo(who);
      expect(mails.map(({ subject }) => subject)).toEqual(["Reported posts are waiting"]);
      expect(mails[0]?.html).not.toMatch(/Secret|Reported on|Name of (?:reader|writer)/);
    }
    expect(await mailsTo("admin")).toEqual([]);
    await morning(21);
    expect(await mailsTo("teacher")).toHaveLength(2);
    await decide("teacher", postId, "keep");
    await morning(22);
    expect(await mailsTo("teacher")).toHaveLength(2);
  });

  test("only the product takes digests", async () => {
    await expect(takeDigest(as("reader"), { userId: cast.reader, until: NOW })).rejects.toThrow(Forbidden);
    await expect(askForMails(as("admin"))).rejects.toThrow(Forbidden);
  });
});

test("merging two accounts of one person moves what they wrote, and keeps one report", async () => {
  const { threadId, postId } = await aPost();
  const second = (await aPerson(world.prisma)).id;
  await world.prisma.discussionPost.update({ where: { id: postId }, data: { authorId: second } });
  const other = await aPost();
  await report(other.postId, "reader");
  await world.prisma.discussionReport.create({
    data: { postId: other.postId, reporterId: second, reason: "spam" },
  });
  await world.prisma.discussionReading.create({ data: { userId: second, threadId, readNumber: 2 } });
  await transact(as("admin"), (tx) => mergePeople(tx, { fromId: second, intoId: cast.reader }));
  expect((await getThread(as("reader"), { threadId })).posts[1]?.isOwn).toBe(true);
  expect(await world.prisma.discussionReport.count({ where: { postId: other.postId } })).toBe(1);
  expect(await world.prisma.discussionReading.count({ where: { userId: second } })).toBe(0);
});
