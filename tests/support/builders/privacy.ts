import { randomBytes } from "node:crypto";
import { CODE_LENGTH, codeFrom } from "~/features/certificates/domain/code";
import { sealName } from "~/features/identity/true-name.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { aSchool, type School } from "./certificates";
import { aCohort } from "./cohorts";
import { aThread } from "./discussion";
import { aPerson } from "./people";
import { aLifeInTheCourse } from "./privacy-course";

/** In every name, address and text of the person the tests are about. */
export const MINE = "zorana-sent";
/** In every name, address and text of everybody else. */
export const THEIRS = "milorad-third";

const AT = new Date("2026-11-01T10:00:00Z");
const LATER = new Date("2099-01-01T00:00:00Z");

/** Somebody who has done something everywhere, and two who had to do with it. */
export interface WholeLife {
  readonly userId: string;
  readonly email: string;
  readonly staffId: string;
  readonly peerId: string;
  readonly school: School;
  readonly certificateId: string;
}

/** Rows in every table that holds something about people, with the words above in every text. */
export async function aWholeLife(prisma: PrismaClient): Promise<WholeLife> {
  const email = `${MINE}@example.org`;
  const { id: userId } = await aPerson(prisma, {
    email,
    name: `${MINE} Name`,
    organisation: `${MINE} organisation`,
    country: "BA",
  });
  await prisma.user.update({ where: { id: userId }, data: { addressAs: `${MINE} greeting` } });
  const staff = await aPerson(prisma, { name: `${THEIRS} staff`, email: `staff-${THEIRS}@example.org` });
  const peer = await aPerson(prisma, { name: `${THEIRS} peer`, email: `peer-${THEIRS}@example.org` });
  const school = await aSchool(prisma);
  await signIns(prisma, userId, email, staff.id);
  await admission(prisma, userId, staff.id);
  await study(prisma, school, userId);
  await files(prisma, school, userId);
  await works(prisma, school, userId, peer.id);
  await talk(prisma, school, userId, staff.id);
  const inCourse = { courseId: school.courseId, mine: userId, theirs: staff.id };
  await aLifeInTheCourse(prisma, { ...inCourse, words: MINE, at: AT });
  const certificateId = await results(prisma, school, userId, staff.id);
  await prisma.grade.create({
    data: {
      gradeItemId: school.columns["module-01"],
      userId: peer.id,
      percent: 60,
      passed: true,
      method: "best-attempt",
      evidence: {},
      releasedAt: AT,
    },
  });
  await around(prisma, userId, email, staff.id);
  return { userId, email, staffId: staff.id, peerId: peer.id, school, certificateId };
}

async function signIns(prisma: PrismaClient, userId: string, email: string, staffId: string) {
  await prisma.credential.create({ data: { userId, passwordHash: "$argon2id$none" } });
  const session = { expiresAt: LATER, absoluteExpiresAt: LATER, device: `${MINE} browser` };
  await prisma.authSession.create({
    data: {
      id: `session-${userId}`,
      userId,
      ...session,
      challenges: { create: { purpose: "prove", challenge: "c", expiresAt: LATER } },
    },
  });
  await prisma.authSession.create({
    data: {
      id: `session-${staffId}`,
      userId: staffId,
      ...session,
      device: THEIRS,
      viewAsUserId: userId,
      viewAsSince: AT,
    },
  });
  await prisma.oneTimeToken.create({
    data: { hash: `hash-${userId}`, purpose: "reset_password", userId, email, expiresAt: LATER },
  });
  await prisma.roleGrant.create({ data: { userId, role: "reviewer", grantedById: staffId } });
  const invitation = { role: "reviewer" as const, expiresAt: LATER, invitedById: staffId, email };
  await prisma.invitation.create({
    data: { ...invitation, tokenHash: "taken", acceptedAt: AT, acceptedById: userId },
  });
  await prisma.invitation.create({ data: { ...invitation, tokenHash: "open" } });
  await prisma.totpFactor.create({ data: { userId, sealedSecret: "v1.x.y", confirmedAt: AT } });
  await prisma.passkey.create({
    data: { userId, credentialId: "credential", publicKey: Buffer.from("k"), label: `${MINE} phone` },
  });
  await prisma.recoveryCode.create({ data: { userId, hash: "h", usedAt: AT } });
  await prisma.knownDevice.create({ data: { id: `device-${userId}`, userId, expiresAt: LATER } });
  await prisma.protectedIdentity.create({
    data: { userId, sealedName: sealName(userId, `${MINE} true name`) },
  });
  await prisma.identityView.create({
    data: { userId, viewerId: staffId, role: "organiser", reason: `${MINE} view` },
  });
}

async function admission(prisma: PrismaClient, userId: string, staffId: string) {
  const { id: cohortId } = await aCohort(prisma);
  const sent = { submittedAt: AT, receipt: "R-1", country: "BA", number: 1 };
  await prisma.application.create({
    data: {
      cohortId,
      applicantId: userId,
      state: "rejected",
      ...sent,
      scorePercent: 40,
      answers: { motivation: `${MINE} motivation`, nameOnCertificate: `${MINE} Name` },
      assessments: { create: { assessorId: staffId, ratings: { care: 2 }, totalPercent: 40 } },
      decisions: {
        create: { kind: "rejection", reasonCode: "seats", message: `${MINE} message`, decidedById: staffId },
      },
    },
  });
  const other = await aCohort(prisma);
  await prisma.application.create({
    data: { cohortId: other.id, applicantId: userId, answers: { why: `${MINE} draft` } },
  });
}

async function study(prisma: PrismaClient, { courseId, cohortId, columns }: School, userId: string) {
  const revision = { contentHash: "r", markdown: "", html: "", outcomes: [] };
  const lesson = { slug: "one", number: "1.1", position: 1, title: "One" };
  const made = await prisma.lesson.create({
    data: {
      ...lesson,
      module: {
        create: {
          courseId,
          number: 1,
          slug: "m",
          title: "M",
          summary: "",
          hours: 1,
          state: "published",
          outcomes: [],
          prompts: [],
          termIds: [],
        },
      },
      revisions: { create: revision },
    },
    select: { id: true, revisions: true },
  });
  await prisma.enrolment.create({
    data: {
      userId,
      courseId,
      cohortId,
      nameOnCertificate: `${MINE} on paper`,
      lastLessonId: made.id,
      lastReadAt: AT,
    },
  });
  await prisma.lessonCompletion.create({
    data: { userId, lessonId: made.id, revisionId: made.revisions[0]!.id },
  });
  const quiz = await prisma.quiz.create({
    data: {
      courseId,
      gradeItemId: columns["module-01"],
      slug: "q",
      title: "Quiz",
      passPercent: 60,
      contentHash: "q",
      questions: {
        create: {
          key: "Q1",
          contentHash: "1",
          type: "short",
          position: 1,
          points: 1,
          stem: "Which?",
          body: {},
          answerKey: { create: { answer: {}, feedback: "", sources: [] } },
        },
      },
    },
    select: { id: true, questions: true },
  });
  await prisma.attempt.create({
    data: {
      quizId: quiz.id,
      userId,
      number: 1,
      state: "graded",
      seed: "s",
      questionIds: [],
      submittedAt: AT,
      receipt: "R-2",
      pointsScored: 1,
      maxPoints: 1,
      scorePercent: 100,
      passed: true,
      responses: { create: { questionId: quiz.questions[0]!.id, answer: `${MINE} answer`, points: 1 } },
    },
  });
}

/** A thread with a reply by somebody else, reported and decided about; a report and a decision of one's own. */
async function talk(prisma: PrismaClient, { cohortId }: School, mine: string, theirs: string) {
  const { id: lessonId } = await prisma.lesson.findFirstOrThrow({ where: { title: "One" } });
  const { threadId, postIds } = await aThread(prisma, {
    cohortId,
    lessonId,
    authorId: mine,
    title: `${MINE} thread`,
    text: `${MINE} question`,
    at: AT,
    replies: [{ authorId: theirs, text: `${THEIRS} reply` }],
  });
  const [asked = "", replied = ""] = postIds;
  await prisma.discussionVersion.create({
    data: { postId: asked, number: 1, title: `${MINE} before`, text: `${MINE} before` },
  });
  await prisma.discussionReport.createMany({
    data: [
      { postId: asked, reporterId: theirs, reason: "other", note: `${THEIRS} about ${MINE}` },
      { postId: replied, reporterId: mine, reason: "other", note: `${MINE} report` },
    ],
  });
  await prisma.discussionDecision.createMany({
    data: [
      { postId: asked, moderatorId: theirs, kind: "hidden", reason: `To ${MINE}` },
      { postId: replied, moderatorId: mine, kind: "kept", reason: "Nothing is wrong with it" },
    ],
  });
  await prisma.discussionReading.create({ data: { userId: mine, threadId, readNumber: 2 } });
  await prisma.discussionDigest.create({ data: { userId: mine, toldUntil: AT } });
}

const textOf = (who: string) => ({
  title: `${who} title`,
  country: "BA",
  theme: "air",
  sections: { summary: `${who} summary` },
  wordCount: 2,
});

/** One that a text of the course shows, and one that nothing shows. */
async function files(prisma: PrismaClient, { courseId }: School, uploaderId: string) {
  const file = { courseId, uploaderId, state: "ready", bytes: 900 } as const;
  const size = { kind: "picture", width: 600, height: 400 } as const;
  await prisma.mediaFile.create({ data: { ...file, ...size, name: `${MINE} shown.jpg`, usedAt: AT } });
  await prisma.mediaFile.create({ data: { ...file, kind: "document", name: `${MINE} unused.pdf` } });
}

async function aSentWork(prisma: PrismaClient, { assignmentId }: School, authorId: string, who: string) {
  return prisma.submission.create({
    data: {
      assignmentId,
      authorId,
      state: "submitted",
      ...textOf(who),
      submittedAt: AT,
      receipt: `W-${authorId.slice(0, 8)}`,
      revisions: {
        create: { number: 1, ...textOf(who), submittedAt: AT, receipt: `V-${authorId.slice(0, 8)}` },
      },
    },
    select: { id: true, revisions: { select: { id: true } } },
  });
}

/** Two works, and a sent review of each by the author of the other. */
async function works(prisma: PrismaClient, school: School, mine: string, theirs: string) {
  const { rubricId } = await prisma.assignmentBrief.findFirstOrThrow({
    where: { assignments: { some: { id: school.assignmentId } } },
  });
  const criterion = await prisma.rubricCriterion.create({
    data: { rubricId, key: "clarity", position: 1, title: "Clarity", weightPercent: 100 },
  });
  const pairs = [
    { author: mine, reviewer: theirs, author_: MINE, words: `${THEIRS} received words`, alias: 101 },
    { author: theirs, reviewer: mine, author_: THEIRS, words: `${MINE} given words`, alias: 102 },
  ];
  for (const { author, reviewer, author_, words, alias } of pairs) {
    const work = await aSentWork(prisma, school, author, author_);
    const started = { startedAt: AT, revisionId: work.revisions[0]!.id };
    const allocation = await prisma.reviewAllocation.create({
      data: {
        submissionId: work.id,
        reviewerId: reviewer,
        state: "started",
        reviewerAlias: alias,
        workAlias: alias,
        ...started,
      },
    });
    const review = await prisma.review.create({
      data: {
        allocationId: allocation.id,
        comments: { keep: words, change: words, question: words },
        noteToStaff: `${words} note`,
      },
    });
    await prisma.criterionRating.create({
      data: { reviewId: review.id, criterionId: criterion.id, points: 3, comment: `${words} rating` },
    });
    await prisma.review.update({
      where: { id: review.id },
      data: { submittedAt: AT, totalPercent: 75, receipt: `X-${alias}` },
    });
    await prisma.reviewAllocation.update({
      where: { id: allocation.id },
      data: { state: "submitted", completedAt: AT },
    });
  }
  const third = await aSentWork(prisma, school, (await aPerson(prisma)).id, THEIRS);
  await prisma.reviewAllocation.create({
    data: {
      submissionId: third.id,
      reviewerId: mine,
      state: "declined",
      declineReason: `${MINE} decline`,
      reviewerAlias: 103,
      workAlias: 103,
    },
  });
}

async function results(prisma: PrismaClient, { cohortId, columns }: School, userId: string, staffId: string) {
  const grade = {
    userId,
    passed: true,
    evidence: { reviews: [{ points: 3 }] },
    releasedAt: AT,
    releasedById: staffId,
  };
  await prisma.grade.create({
    data: { ...grade, gradeItemId: columns["module-01"], percent: 100, method: "best-attempt" },
  });
  await prisma.grade.create({
    data: {
      ...grade,
      gradeItemId: columns["policy-brief"],
      percent: 75,
      method: "override",
      overrideReason: `${MINE} override`,
    },
  });
  const snapshot = {
    version: 1,
    programme: "School",
    course: "Course",
    startsOn: "2027-07-05",
    endsOn: "2027-07-14",
    timeZone: "UTC",
    hoursOnline: 1,
    hoursContact: 1,
    assignment: "Policy brief",
    workTitle: `${MINE} title`,
    ruleVersion: "1",
    evidence: [],
    rule: { quizzesPassed: ["module-01"], assignment: "policy-brief", minPercent: 60, reviewsGiven: 1 },
  };
  const { id } = await prisma.certificate.create({
    data: {
      userId,
      cohortId,
      kind: "completion",
      nameAsPrinted: `${MINE} Printed`,
      snapshot,
      showName: true,
      code: codeFrom(randomBytes(CODE_LENGTH)),
    },
  });
  return id;
}

async function around(prisma: PrismaClient, userId: string, email: string, staffId: string) {
  await prisma.consentEntry.create({
    data: { userId, kind: "photo", granted: true, textVersion: "1", source: `${MINE} form` },
  });
  await prisma.disclosure.create({
    data: {
      kind: "donor_list",
      list: "cohorts.donor-list",
      madeById: staffId,
      included: 1,
      leftOut: 0,
      people: { create: { userId } },
    },
  });
  const props = { note: `${MINE} props` };
  await prisma.mailMessage.create({
    data: {
      uniqueKey: `mail-${userId}`,
      userId,
      toAddress: email,
      locale: "en",
      template: "enrolled",
      props,
      lastAnswer: `250 to ${email}`,
    },
  });
  await prisma.keptMail.create({
    data: {
      messageId: "<1@x>",
      toAddress: email,
      subject: `${MINE} subject`,
      html: `<p>${MINE}</p>`,
      text: `${MINE} text`,
    },
  });
  await prisma.dataExport.create({ data: { userId, expiresAt: LATER } });
  await prisma.outboxMessage.create({ data: { kind: "event", topic: "test.waits", payload: { userId } } });
  await prisma.outboxMessage.create({
    data: {
      kind: "job",
      topic: "test.failed",
      payload: {},
      state: "dead",
      finishedAt: AT,
      lastError: `550 unknown ${email}`,
    },
  });
  await prisma.auditEntry.create({
    data: {
      actorId: userId,
      action: "cohorts.application-withdrawn",
      objectType: "application",
      objectId: "x",
    },
  });
}
