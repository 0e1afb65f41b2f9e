import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { decideOnDraft, publishDue, saveDraft, startDraft } from "~/features/authoring/index.server";
import type { LessonDocument } from "~/features/documents";
import type { Context } from "~/platform/context.server";
import { prepareEnv } from "~/platform/env.server";
import type { GrantedRole } from "~/shared/actor";
import { aCourse } from "../../support/builders/catalogue";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { drainOutbox } from "../../support/drain-outbox";
import { startSmtp, type TestSmtp } from "../../support/smtp";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let courses = 0;
const theCourse = () => {
  courses += 1;
  return aCourse(world.prisma, { slug: `written-${courses}` });
};
// Before today, so that what follows is due when the outbox is emptied.
const NOW = new Date("2026-10-01T12:00:00Z");
let smtp: TestSmtp;

beforeAll(async () => {
  smtp = await startSmtp();
});
beforeEach(() => prepareEnv({ SMTP_URL: smtp.url, MAIL_FROM: "Summer school <school@example.org>" }));
afterEach(async () => {
  await world.prisma.mailMessage.deleteMany();
  await world.prisma.outboxMessage.deleteMany();
});
afterAll(async () => {
  prepareEnv({ SMTP_URL: "", MAIL_FROM: "" });
  await smtp.stop();
});

/** Subjects of what arrived since the last look, by who got it. */
let seenMails = 0;
async function arrived(): Promise<Record<string, string[]>> {
  await drainOutbox();
  const fresh = smtp.received.slice(seenMails);
  seenMails = smtp.received.length;
  const by: Record<string, string[]> = {};
  for (const { to, parsed } of fresh) by[to[0]!] = [...(by[to[0]!] ?? []), parsed.subject ?? ""];
  return by;
}

const grants = (
  courseId: string | null,
  cohortId: string | null,
  role: GrantedRole["role"],
): GrantedRole => ({
  role,
  courseId,
  cohortId,
  country: null,
});

async function someone(role?: GrantedRole, shape: { name?: string } = {}) {
  const person = await aPerson(world.prisma, shape);
  if (role)
    await world.prisma.roleGrant.create({ data: { userId: person.id, ...role }, select: { id: true } });
  return { ...person, ctx: world.contextFor(personActor(person.id, role ? [role] : []), NOW) };
}
type Someone = Awaited<ReturnType<typeof someone>>;

const words = (text: string): LessonDocument => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const FRONT = {
  title: "New dimensions",
  minutes: 5,
  outcomes: ["know"],
  terms: [],
  sources: [],
  contentNote: "",
  reviewBy: "",
  checkedOn: "",
};

async function aDraft(writer: Someone, lessonId: string, text = "SENTINEL-WORDS of the text.") {
  const { id: draftId } = await startDraft(writer.ctx, { lessonId });
  const seen = async () => {
    const { version } = await world.prisma.lessonDraft.findUniqueOrThrow({ where: { id: draftId } });
    return { draftId, version, timeZone: "Europe/Sarajevo" };
  };
  await saveDraft(writer.ctx, await seen(), { front: FRONT, document: words(text) });
  const send = async (change: "typo" | "substance-now" = "substance-now") =>
    decideOnDraft(writer.ctx, { intent: "send", change, ...(await seen()) });
  const act = async (ctx: Context, intent: "approve" | "ask-changes") =>
    decideOnDraft(ctx, { intent, body: "SENTINEL-COMMENT", ...(await seen()) });
  return { draftId, seen, send, act };
}

describe("a text that waits to be read", () => {
  test("is told to those who may approve it, each once, and not to who wrote it", async () => {
    const course = await theCourse();
    const cohort = await aCohort(world.prisma, { courseId: course.id });
    const ana = await someone(grants(course.id, null, "instructor"));
    const ben = await someone(grants(course.id, null, "instructor"));
    const organiser = await someone(grants(null, cohort.id, "organiser"));
    const left = await someone(grants(course.id, null, "instructor"));
    await world.prisma.user.update({
      where: { id: left.id },
      data: { suspendedAt: NOW },
      select: { id: true },
    });
    for (const stranger of [
      grants((await theCourse()).id, null, "instructor"),
      grants(null, (await aCohort(world.prisma)).id, "organiser"),
      grants(null, cohort.id, "screener"),
      grants(null, null, "administrator"),
    ])
      await someone(stranger);
    const draft = await aDraft(ana, course.lessons.a!);
    await draft.send();
    const subject = "A text waits to be read: 1.1 New dimensions";
    expect(await arrived()).toEqual({ [ben.email]: [subject], [organiser.email]: [subject] });
    const { parsed } = smtp.received.at(-1)!;
    expect(parsed.text).toContain(`/teach/drafts/${draft.draftId}/review`);
    expect(JSON.stringify(parsed)).not.toContain("SENTINEL");
    // Told again, as after a worker that died: nothing goes out twice.
    await world.prisma.outboxMessage.updateMany({
      where: { topic: { in: ["authoring.draft-sent", "mail.draft-to-read"] } },
      data: { state: "pending", finishedAt: null, availableAt: new Date(0) },
    });
    expect(await arrived()).toEqual({});
  });

  test("is told to the whole site's people where the course has nobody else, and to nobody once it was taken back", async () => {
    const course = await theCourse();
    const ana = await someone(grants(course.id, null, "instructor"));
    const draft = await aDraft(ana, course.lessons.a!);
    await draft.send();
    const told = Object.keys(await arrived());
    expect(told.length).toBeGreaterThan(0);
    const heads = await world.prisma.user.findMany({
      where: { email: { in: told } },
      select: { roleGrants: true },
    });
    for (const { roleGrants } of heads) expect(roleGrants.map(({ role }) => role)).toEqual(["administrator"]);
    await decideOnDraft(ana.ctx, { intent: "take-back", ...(await draft.seen()) });
    await draft.send();
    await decideOnDraft(ana.ctx, { intent: "take-back", ...(await draft.seen()) });
    expect(await arrived()).toEqual({});
  });

  test("is told to a protected person without a word about it", async () => {
    const course = await theCourse();
    const ana = await someone(grants(course.id, null, "instructor"));
    const ben = await someone(grants(course.id, null, "instructor"));
    await world.prisma.user.update({
      where: { id: ben.id },
      data: { discreetMail: true },
      select: { id: true },
    });
    await (await aDraft(ana, course.lessons.a!)).send();
    await arrived();
    const { parsed } = smtp.received.at(-1)!;
    expect(parsed.subject).toBe("A message for you");
    expect(`${parsed.text} ${parsed.html}`).not.toMatch(/dimensions|draft|lesson/i);
  });
});

describe("what became of a text", () => {
  test("is told to who wrote it: changes asked, approved, published; and not to who decided", async () => {
    const course = await theCourse();
    const ana = await someone(grants(course.id, null, "instructor"));
    const ben = await someone(grants(course.id, null, "instructor"));
    const draft = await aDraft(ana, course.lessons.a!);
    const told = async () => (await arrived())[ana.email] ?? [];
    await draft.send();
    await draft.act(ben.ctx, "ask-changes");
    expect(await told()).toEqual(["Changes are asked for: 1.1 New dimensions"]);
    expect(JSON.stringify(smtp.received.at(-1)!.parsed)).not.toContain("SENTINEL");
    await draft.send();
    await draft.act(ben.ctx, "approve");
    expect(await told()).toEqual(["Approved: 1.1 New dimensions"]);
    const wish = { intent: "schedule", publishAt: "2026-10-02T09:00", ...(await draft.seen()) } as const;
    await decideOnDraft(ana.ctx, wish);
    const clock = world.contextFor({ kind: "system", name: "test" }, new Date("2026-10-02T12:00:00Z"));
    await publishDue(clock, { draftId: draft.draftId });
    expect(await arrived()).toEqual({ [ana.email]: ["Published: 1.1 New dimensions"] });

    const slip = await aDraft(ana, course.lessons.b!);
    await slip.send("typo");
    await slip.act(ben.ctx, "approve");
    expect(await told()).toEqual(["Published: 1.2 New dimensions"]);
  });

  test("a text that cannot be published at its time is told, too", async () => {
    const course = await theCourse();
    const ana = await someone(grants(course.id, null, "instructor"));
    const ben = await someone(grants(course.id, null, "instructor"));
    const draft = await aDraft(ana, course.lessons.a!);
    await draft.send();
    await draft.act(ben.ctx, "approve");
    const wish = { intent: "schedule", publishAt: "2026-10-02T09:00", ...(await draft.seen()) } as const;
    await decideOnDraft(ana.ctx, wish);
    const other = { contentHash: "x", markdown: "Other.", html: "<p>Other.</p>", outcomes: [] };
    const { id } = await world.prisma.lessonRevision.create({
      data: { lessonId: course.lessons.a!, ...other },
    });
    await world.prisma.lesson.update({ where: { id: course.lessons.a! }, data: { currentRevisionId: id } });
    const clock = world.contextFor({ kind: "system", name: "test" }, new Date("2026-10-02T12:00:00Z"));
    expect(await publishDue(clock, { draftId: draft.draftId })).toBe("put-back");
    expect((await arrived())[ana.email]).toEqual([
      "Approved: 1.1 New dimensions",
      "Not published: 1.1 New dimensions",
    ]);
  });
});
