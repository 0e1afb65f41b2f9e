import { beforeEach, describe, expect, test } from "vitest";
import { decide, declineOffer } from "~/features/cohorts/index.server";
import { enrol } from "~/features/enrolment/index.server";
import { recordGrade } from "~/features/grading/index.server";
import { confirmEmail, requestPasswordReset, signUp } from "~/features/identity/index.server";
import { createContext } from "~/platform/context.server";
import { prepareEnv } from "~/platform/env.server";
import { anonymous } from "~/shared/actor";
import { aClassroom, may, sendWorks } from "../../support/builders/assignments";
import { AFTER_CALL, aCohort, anApplication } from "../../support/builders/cohorts";
import { asked, giveReview, underReview } from "../../support/builders/peer-review";
import { aPerson } from "../../support/builders/people";
import { drainOutbox } from "../../support/drain-outbox";
import { tellByTimer } from "../../support/tell-by-timer";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
beforeEach(async () => {
  prepareEnv({ SMTP_URL: "", HOST: "127.0.0.1" });
  await world.prisma.keptMail.deleteMany();
});

const mailsTo = (address: string) =>
  world.prisma.keptMail.findMany({ where: { toAddress: address }, orderBy: { keptAt: "asc" } });
const everyMail = () => world.prisma.keptMail.findMany();
const addressOf = async (userId: string) =>
  (await world.prisma.user.findUniqueOrThrow({ where: { id: userId } })).email;
const stranger = () => createContext(anonymous);
const NEW_ACCOUNT = { name: "Ada", password: "a long pass phrase 7", locale: "sr-Cyrl", ip: "127.0.0.1" };

describe("identity", () => {
  test("signing up brings a link that works, and the token stands nowhere in the database", async () => {
    await signUp(stranger(), { ...NEW_ACCOUNT, email: "ada@example.org" });
    await drainOutbox();
    const [mail] = await mailsTo("ada@example.org");
    const token = /\/confirm\?token=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(token.length).toBeGreaterThan(20);
    const stored = [
      await world.prisma.outboxMessage.findMany(),
      await world.prisma.mailMessage.findMany(),
      await world.prisma.oneTimeToken.findMany(),
    ];
    expect(JSON.stringify(stored)).not.toContain(token);
    await confirmEmail(stranger(), { token, password: NEW_ACCOUNT.password, ip: NEW_ACCOUNT.ip });
  });

  test("a second sign-up and a forgotten password tell the owner; an unknown address gets nothing", async () => {
    const { email } = await aPerson(world.prisma);
    await signUp(stranger(), { ...NEW_ACCOUNT, email });
    await requestPasswordReset(stranger(), { email, ip: "127.0.0.2" });
    await requestPasswordReset(stranger(), { email: "nobody@example.org", ip: "127.0.0.2" });
    await drainOutbox();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
      "You already have an account",
      "Choose a new password",
    ]);
    expect(await mailsTo("nobody@example.org")).toEqual([]);
  });

  test("a link that was replaced before its mail went is not sent", async () => {
    const { email } = await aPerson(world.prisma);
    await requestPasswordReset(stranger(), { email, ip: "127.0.0.3" });
    await requestPasswordReset(stranger(), { email, ip: "127.0.0.3" });
    await drainOutbox();
    expect(await mailsTo(email)).toHaveLength(1);
  });
});

describe("cohorts", () => {
  const organiser = (userId: string, cohortId: string) =>
    world.contextFor(
      personActor(userId, [{ role: "organiser", courseId: null, cohortId, country: null }]),
      AFTER_CALL,
    );

  test.each([
    { kind: "offer", subject: /^A place for you/ },
    { kind: "waiting_list", subject: /^You are on the waiting list/ },
    { kind: "rejection", subject: /^About your application/ },
  ] as const)("$kind is told without the words of the organiser", async ({ kind, subject }) => {
    const { id: cohortId } = await aCohort(world.prisma);
    const { id: staffId } = await aPerson(world.prisma);
    const { id: applicationId, applicantId } = await anApplication(world.prisma, cohortId);
    await decide(organiser(staffId, cohortId), {
      applicationId,
      kind,
      reasonCode: "score",
      message: "SENTINEL-WORDS",
    });
    await drainOutbox();
    const mails = await mailsTo(await addressOf(applicantId));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(subject);
    expect(mails[0]?.text).not.toContain("SENTINEL-WORDS");
    expect(mails[0]?.text).toMatch(/\/schools\/school-\d+\/application/);
  });

  test("an offer names its end by the reader's clock and the school's", async () => {
    const { id: cohortId } = await aCohort(world.prisma);
    const { id: staffId } = await aPerson(world.prisma);
    const { id: applicationId, applicantId } = await anApplication(world.prisma, cohortId);
    await world.prisma.user.update({ where: { id: applicantId }, data: { timeZone: "Asia/Tbilisi" } });
    await decide(organiser(staffId, cohortId), {
      applicationId,
      kind: "offer",
      reasonCode: "score",
      message: "",
    });
    await drainOutbox();
    const [mail] = await mailsTo(await addressOf(applicantId));
    expect(mail?.text.replace(/\s+/g, " ")).toContain(
      "01:59 (Tbilisi); Sunday 11 April 2027, 23:59 (Sarajevo)",
    );
  });

  test("what was decided and overtaken before the mail was written is not told", async () => {
    const { id: cohortId, slug: schoolSlug } = await aCohort(world.prisma);
    const { id: staffId } = await aPerson(world.prisma);
    const { id: applicationId, applicantId } = await anApplication(world.prisma, cohortId);
    await decide(organiser(staffId, cohortId), {
      applicationId,
      kind: "offer",
      reasonCode: "score",
      message: "",
    });
    await declineOffer(world.contextFor(personActor(applicantId), AFTER_CALL), { schoolSlug });
    await drainOutbox();
    const subjects = (await mailsTo(await addressOf(applicantId))).map(({ subject }) => subject);
    expect(subjects).toEqual([expect.stringMatching(/^You gave your place back/)]);
  });

  test("an offer that ended unanswered is told once, however often the clock strikes", async () => {
    const { id: cohortId } = await aCohort(world.prisma);
    const offerExpiresAt = new Date(Date.now() - 1_000);
    const { applicantId } = await anApplication(world.prisma, cohortId, { state: "offered", offerExpiresAt });
    await tellByTimer("cohorts.expire-offers");
    await tellByTimer("cohorts.expire-offers");
    const subjects = (await mailsTo(await addressOf(applicantId))).map(({ subject }) => subject);
    expect(subjects).toEqual([expect.stringMatching(/^The time to answer is over/)]);
  });

  test("an offer that ended because a decision needed the seat is told too", async () => {
    const { id: cohortId } = await aCohort(world.prisma, { capacity: 1 });
    const { id: staffId } = await aPerson(world.prisma);
    const late = await anApplication(world.prisma, cohortId, {
      state: "offered",
      offerExpiresAt: AFTER_CALL,
    });
    const { id: applicationId } = await anApplication(world.prisma, cohortId, { state: "waitlisted" });
    const decision = { applicationId, kind: "offer", reasonCode: "score", message: "" } as const;
    await decide(organiser(staffId, cohortId), decision);
    await drainOutbox();
    expect(await mailsTo(await addressOf(late.applicantId))).toHaveLength(1);
  });

  test("an enrolment is welcomed once", async () => {
    const { id: userId, email } = await aPerson(world.prisma);
    const { id: cohortId, courseId } = await aCohort(world.prisma);
    for (let times = 0; times < 2; times += 1) await enrol(world.system, { userId, courseId, cohortId });
    await drainOutbox();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Welcome: Summer School/),
    ]);
  });
});

describe("assignments and reviews", () => {
  test("receipts to authors, one mail per reviewer and run, receipts to reviewers; D5 G5 nobody's name or text", async () => {
    const room = await aClassroom(world.prisma, { people: 4 });
    await underReview(room);
    await drainOutbox();
    for (const { email } of room.authors) {
      const subjects = (await mailsTo(email)).map(({ subject }) => subject);
      expect(subjects).toHaveLength(2);
      expect(subjects[0]).toMatch(/^We have your work: /);
      expect(subjects[1]).toMatch(/^\d+ works? to review: /);
    }
    const submission = await world.prisma.submission.findFirstOrThrow({
      where: { assignmentId: room.assignmentId },
    });
    const [first] = await asked(world.prisma, submission.id);
    await giveReview(first!);
    await drainOutbox();
    const toReviewer = await mailsTo(await addressOf(first!.reviewerId));
    expect(toReviewer.at(-1)?.subject).toMatch(/^We have your review: /);

    for (const mail of await everyMail()) {
      const own = room.authors.find(({ email }) => email === mail.toAddress);
      const others = room.authors.filter((author) => author !== own);
      const all = `${mail.subject} ${mail.html} ${mail.text}`;
      expect(
        others.filter(({ name, id, email }) => [name, id, email].some((part) => all.includes(part))),
      ).toEqual([]);
      expect(all).not.toMatch(/work\d|Between us|plain words|A brief about/);
    }
  });

  test("works sent before they are due wait for their reviewers", async () => {
    const room = await aClassroom(world.prisma, { people: 3 });
    await sendWorks(room, may(5));
    await drainOutbox();
    expect(
      await world.prisma.reviewAllocation.count({
        where: { submission: { assignmentId: room.assignmentId } },
      }),
    ).toBe(0);
  });

  test("a released grade is announced, never told; an unreleased one is not announced", async () => {
    const room = await aClassroom(world.prisma, { people: 2 });
    const { gradeItemId } = await world.prisma.assignment.findUniqueOrThrow({
      where: { id: room.assignmentId },
    });
    const grade = { gradeItemId, percent: 73.25, method: "mean-of-reviews", evidence: {} } as const;
    await recordGrade(world.system, { ...grade, userId: room.authors[0]!.id, release: true });
    await recordGrade(world.system, { ...grade, userId: room.authors[1]!.id, release: false });
    await drainOutbox();
    const [mail, ...more] = await mailsTo(room.authors[0]!.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toMatch(/^A result for you to read: /);
    expect(`${mail?.html} ${mail?.text}`).not.toMatch(/73/);
    expect(await mailsTo(room.authors[1]!.email)).toEqual([]);
  });
});
