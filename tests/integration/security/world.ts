import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { importBriefs, scheduleAssignment, submit } from "~/features/assignments/index.server";
import { importCourse } from "~/features/catalogue/index.server";
import { CODE_LENGTH, codeFrom } from "~/features/certificates/domain/code";
import { issueIfEligible } from "~/features/certificates/index.server";
import { importPath } from "~/features/enrolment/index.server";
import { allocateReviews, openReview } from "~/features/peer-review/index.server";
import { getAttempt, importQuizzes, startAttempt } from "~/features/quizzes/index.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { newKey } from "~/platform/storage/new-key.server";
import { storage } from "~/platform/storage/storage.server";
import { aWork, personAt, systemAt } from "../../support/builders/assignments";
import { aLearner, aSchool } from "../../support/builders/certificates";
import { aCohort, anApplication } from "../../support/builders/cohorts";
import { aThread } from "../../support/builders/discussion";
import { aLibrary } from "../../support/builders/library";
import { aPerson, giveFactor } from "../../support/builders/people";
import type { Visitor } from "../../support/http";
import { aPdf } from "../../support/pictures";
import type { RunningSite } from "../../support/running-site";
import type { Role } from "./access-table";

const COURSE = "content/courses/human-security";
const DAY = 86_400_000;

type People = Readonly<Record<Exclude<Role, "stranger">, string>>;

/** A small school in the middle of its course: one of everything, and who has to do with it. */
export interface World {
  readonly people: People;
  /** Staff with a second factor, who gave the password and nothing more; and an administrator of their own. */
  readonly halfSignedIn: string;
  readonly viewer: string;
  readonly courseSlug: string;
  readonly moduleSlug: string;
  readonly lessonSlug: string;
  readonly cohortId: string;
  /** The learner's, in the cohort. */
  readonly enrolmentId: string;
  readonly cohortSlug: string;
  /** The learner's, and one of somebody who is nobody in the matrix. */
  readonly applicationNumber: number;
  readonly quizId: string;
  /** The learner's, open and handed in. */
  readonly attemptId: string;
  readonly questionIds: readonly string[];
  readonly gradedAttemptId: string;
  readonly assignmentId: string;
  /** The learner's work, and the reviewer's opened review of it. */
  readonly submissionId: string;
  readonly allocationId: string;
  /** Of the cohort; the learner's question with a reply by the reviewer, and the question itself. */
  readonly threadId: string;
  readonly postId: string;
  /** The learner's. */
  readonly certificateId: string;
  readonly certificateCode: string;
  /** The learner's link to a copy of their data. */
  readonly exportId: string;
  /** The instructor's, and nothing shows it yet. */
  readonly fileId: string;
  readonly moduleId: string;
  readonly lessonId: string;
  /** The instructor's, of that lesson, and a text that was kept beside it. */
  readonly draftId: string;
  readonly draftVersionId: string;
  /** A work of the library, and a list that somebody laid by for it. */
  readonly resourceSlug: string;
  readonly resourceImportId: string;
  /** Written to the learner, and not sent: nobody delivers here. */
  readonly mailId: string;
}

/** Makes the world by the acts that make it in life, at the instants they would happen. */
export async function makeWorld(prisma: PrismaClient): Promise<World> {
  const now = new Date();
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const ctx = systemAt(now);
  await importCourse(ctx, COURSE);
  await importQuizzes(ctx, { courseSlug: "human-security", dir: COURSE });
  await importPath(ctx, { courseSlug: "human-security", dir: COURSE });
  await importBriefs(ctx, { courseSlug: "human-security", dir: COURSE });
  const course = await prisma.course.findUniqueOrThrow({
    where: { slug: "human-security" },
    select: {
      id: true,
      slug: true,
      modules: { where: { number: 1 }, select: { id: true, slug: true, lessons: { take: 1 } } },
    },
  });
  const here = await aCohort(prisma, { courseId: course.id, capacity: 20 });
  const elsewhere = await aCohort(prisma);
  await prisma.cohort.updateMany({ data: { applicationsOpenAt: ago(30), applicationsCloseAt: ago(-30) } });
  const people = await makePeople(prisma, here, elsewhere);

  const quiz = await prisma.quiz.findFirstOrThrow({ where: { courseId: course.id, slug: "module-01" } });
  const graded = await aGradedAttempt(prisma, quiz.id, people.learner);
  const learner = personAt(people.learner, now);
  const { id: attemptId } = await startAttempt(learner, { quizId: quiz.id });
  const attempt = await getAttempt(learner, { attemptId });

  await anApplication(prisma, here.id, { applicantId: people.learner, state: "draft" });
  const sent = await anApplication(prisma, here.id, { name: "Applicant" });
  const work = await makeWork(prisma, here.id, people, now);
  const certificate = await makeCertificate(prisma, people.learner);
  const { id: exportId } = await prisma.dataExport.create({
    data: { userId: people.learner, expiresAt: ago(-1) },
    select: { id: true },
  });
  const { id: mailId } = await prisma.mailMessage.create({
    data: {
      uniqueKey: "waiting",
      userId: people.learner,
      toAddress: "learner@example.org",
      locale: "en",
      template: "enrolled",
      props: { title: "Course", path: "/learn" },
      state: "accepted",
    },
    select: { id: true },
  });
  return {
    people,
    ...(await makeThoseBetween(prisma, here)),
    courseSlug: course.slug,
    moduleSlug: course.modules[0]?.slug ?? "",
    lessonSlug: course.modules[0]?.lessons[0]?.slug ?? "",
    cohortId: here.id,
    enrolmentId: await enrolmentOf(prisma, people.learner, here.id),
    cohortSlug: here.slug,
    applicationNumber: sent.number ?? 0,
    quizId: quiz.id,
    attemptId,
    questionIds: attempt.questions.map(({ id }) => id),
    gradedAttemptId: graded,
    ...work,
    ...certificate,
    ...(await makeDiscussion(prisma, here.id, people, course.modules[0]?.lessons[0]?.id ?? "")),
    exportId,
    mailId,
    fileId: await makeFile(prisma, course.id, people.instructor),
    ...(await aLibrary(prisma)),
    moduleId: course.modules[0]?.id ?? "",
    ...(await makeDraft(prisma, course.modules[0]?.lessons[0]?.id ?? "", people.instructor)),
  };
}

async function enrolmentOf(prisma: PrismaClient, userId: string, cohortId: string): Promise<string> {
  return (await prisma.enrolment.findFirstOrThrow({ where: { userId, cohortId }, select: { id: true } })).id;
}

async function makeFile(prisma: PrismaClient, courseId: string, uploaderId: string): Promise<string> {
  const key = newKey();
  const bytes = aPdf();
  await (await storage()).put(key, { bytes: Readable.from([bytes]), length: bytes.length });
  const object = { key, mediaType: "application/pdf", width: 0, height: 0, bytes: bytes.length, digest: "d" };
  const { id } = await prisma.mediaFile.create({
    data: {
      kind: "document",
      state: "ready",
      courseId,
      uploaderId,
      name: "Plan.pdf",
      bytes: bytes.length,
      objects: { create: object },
    },
    select: { id: true },
  });
  return id;
}

interface Place {
  readonly id: string;
  readonly courseId: string;
}

async function makePeople(prisma: PrismaClient, here: Place, elsewhere: Place): Promise<People> {
  const person = async (name: string) =>
    (await aPerson(prisma, { name, email: `${name.toLowerCase()}@example.org` })).id;
  const people = {
    other: await person("Other"),
    reviewer: await person("Reviewer"),
    learner: await person("Learner"),
    otherInstructor: await person("OtherInstructor"),
    instructor: await person("Instructor"),
    auditor: await person("Auditor"),
    desk: await person("Desk"),
    poolReviewer: await person("PoolReviewer"),
    screener: await person("Screener"),
    selector: await person("Selector"),
    otherOrganiser: await person("OtherOrganiser"),
    organiser: await person("Organiser"),
    administrator: await person("Administrator"),
  };
  await prisma.roleGrant.createMany({
    data: [
      { userId: people.instructor, role: "instructor", courseId: here.courseId },
      { userId: people.otherInstructor, role: "instructor", courseId: elsewhere.courseId },
      { userId: people.auditor, role: "auditor" },
      { userId: people.desk, role: "desk", cohortId: here.id },
      { userId: people.poolReviewer, role: "reviewer", courseId: here.courseId },
      { userId: people.screener, role: "screener", cohortId: here.id },
      { userId: people.selector, role: "selector", cohortId: here.id },
      { userId: people.organiser, role: "organiser", cohortId: here.id },
      { userId: people.otherOrganiser, role: "organiser", cohortId: elsewhere.id },
      { userId: people.administrator, role: "administrator" },
    ],
  });
  // why here: a factor that came with the first session would be a change the matrix sees.
  const staff = await prisma.roleGrant.findMany({ select: { userId: true } });
  await giveFactor(prisma, ...staff.map(({ userId }) => userId));
  const inHere = [people.learner, people.reviewer].map((userId) => ({
    userId,
    courseId: here.courseId,
    cohortId: here.id,
  }));
  await prisma.enrolment.createMany({
    data: [...inHere, { userId: people.other, courseId: elsewhere.courseId, cohortId: elsewhere.id }],
  });
  return people;
}

async function makeThoseBetween(prisma: PrismaClient, here: Place) {
  const half = await aPerson(prisma, { name: "Half", email: "half@example.org" });
  await prisma.roleGrant.create({ data: { userId: half.id, role: "organiser", cohortId: here.id } });
  await giveFactor(prisma, half.id);
  const viewer = await aPerson(prisma, {
    name: "Viewer",
    email: "viewer@example.org",
    role: "administrator",
  });
  return { halfSignedIn: half.id, viewer: viewer.id };
}

/** The browser of somebody who gave the right password and not yet the second factor. */
export async function halfSignedInVisitor(
  site: RunningSite,
  { halfSignedIn: userId }: World,
): Promise<Visitor> {
  const visitor = await site.signedIn(userId);
  await site.prisma.authSession.updateMany({ where: { userId }, data: { mfaAt: null } });
  return visitor;
}

/** The browser of an administrator who looks at the site as the learner. */
export async function viewingVisitor(site: RunningSite, { viewer: userId, people }: World): Promise<Visitor> {
  const visitor = await site.signedIn(userId);
  const data = { viewAsUserId: people.learner, viewAsSince: new Date() };
  await site.prisma.authSession.updateMany({ where: { userId }, data });
  return visitor;
}

/** A sitting from before, marked. */
async function aGradedAttempt(prisma: PrismaClient, quizId: string, userId: string): Promise<string> {
  const questions = await prisma.question.findMany({
    where: { quizId, retiredAt: null },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  const { id } = await prisma.attempt.create({
    data: {
      quizId,
      userId,
      number: 1,
      state: "graded",
      seed: "1",
      submittedAt: new Date("2026-01-01"),
      receipt: "TEST-QUIZ",
      questionIds: questions.map((question) => question.id),
      pointsScored: 5,
      maxPoints: 10,
      scorePercent: 50,
      passed: false,
    },
    select: { id: true },
  });
  return id;
}

/** The learner, the reviewer and a third person wrote about air; each reads the two others. */
async function makeWork(prisma: PrismaClient, cohortId: string, people: People, now: Date) {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const { courseId } = await prisma.cohort.findUniqueOrThrow({
    where: { id: cohortId },
    select: { courseId: true },
  });
  const { id: assignmentId } = await scheduleAssignment(systemAt(ago(20)), {
    cohortId,
    briefSlug: "policy-brief",
    opensAt: ago(20),
    dueAt: ago(-2),
    reviewsDueAt: ago(-10),
    reviewsPerSubmission: 2,
    reviewsOwed: 2,
  });
  const third = await aPerson(prisma, { name: "Third" });
  await prisma.enrolment.create({ data: { userId: third.id, courseId, cohortId } });
  let submissionId = "";
  for (const author of [third.id, people.reviewer, people.learner])
    ({ submissionId } = await submit(personAt(author, ago(5)), { assignmentId, ...aWork("air") }));
  // why a clock that runs ahead: works are not due yet, so the site's own workers leave this to us.
  await allocateReviews(systemAt(ago(-3)), { assignmentId, seed: 7 });
  const { id: allocationId } = await prisma.reviewAllocation.findFirstOrThrow({
    where: { submissionId, reviewerId: people.reviewer },
  });
  await openReview(personAt(people.reviewer, now), { allocationId });
  return { assignmentId, submissionId, allocationId };
}

/** A question, a reply, and somebody who wants it looked at. */
async function makeDraft(prisma: PrismaClient, lessonId: string, writerId: string) {
  const front = { title: "T", minutes: 5, outcomes: ["know"], terms: [], sources: [] };
  const text = {
    front: { ...front, contentNote: "", reviewBy: "", checkedOn: "" },
    document: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Words." }] }] },
  };
  const { id: draftId } = await prisma.lessonDraft.create({
    data: { lessonId, language: "en", createdById: writerId, lastEditedById: writerId, ...text },
    select: { id: true },
  });
  const { id: draftVersionId } = await prisma.draftVersion.create({
    data: { draftId, reason: "set_aside", onVersion: 1, textHash: "h", writtenById: writerId, ...text },
    select: { id: true },
  });
  return { lessonId, draftId, draftVersionId };
}

async function makeDiscussion(prisma: PrismaClient, cohortId: string, people: People, lessonId: string) {
  const replies = [{ authorId: people.reviewer, text: "The council, see https://www.osce.org/a." }];
  const made = await aThread(prisma, { cohortId, lessonId, authorId: people.learner, replies });
  const postId = made.postIds[0] ?? "";
  await prisma.discussionReport.create({
    data: { postId, reporterId: people.reviewer, reason: "other", note: "Please look" },
  });
  return { threadId: made.threadId, postId };
}

/** Like one that somebody earned in a school that is over; issued ones cannot change hands. */
async function makeCertificate(prisma: PrismaClient, userId: string) {
  const school = await aSchool(prisma);
  const { id } = await aLearner(prisma, school);
  const { certificateId } = await issueIfEligible(systemAt(new Date()), {
    userId: id,
    cohortId: school.cohortId,
  });
  const earned = await prisma.certificate.findUniqueOrThrow({ where: { id: certificateId ?? "" } });
  const { cohortId, kind, nameAsPrinted, snapshot } = earned;
  const made = await prisma.certificate.create({
    data: {
      userId,
      cohortId,
      kind,
      nameAsPrinted,
      snapshot: snapshot as object,
      code: codeFrom(randomBytes(CODE_LENGTH)),
    },
  });
  return { certificateId: made.id, certificateCode: made.code };
}
