import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { aCohort } from "./cohorts";
import { aPerson } from "./people";

/** When everything was done. */
export const AFTER_SCHOOL = new Date("2027-09-15T08:00:00Z");

/** A school whose certificate asks for two quizzes, a work of 60 percent and two reviews. */
export interface School {
  readonly cohortId: string;
  readonly courseId: string;
  /** Columns of the gradebook by key. */
  readonly columns: Readonly<Record<"module-01" | "module-02" | "policy-brief", string>>;
  readonly assignmentId: string;
}

export async function aSchool(prisma: PrismaClient): Promise<School> {
  const { id: cohortId, courseId } = await aCohort(prisma);
  await prisma.cohort.update({
    where: { id: cohortId },
    data: {
      completionRule: {
        quizzesPassed: ["module-01", "module-02"],
        assignment: "policy-brief",
        minPercent: 60,
        reviewsGiven: 2,
      },
    },
  });
  const column = async (kind: "quiz" | "assignment", key: string) => {
    const inCohort = kind === "assignment" ? { cohortId } : {};
    const data = { courseId, ...inCohort, kind, key, title: `Title of ${key}`, position: 0, passPercent: 60 };
    return (await prisma.gradeItem.create({ data, select: { id: true } })).id;
  };
  const columns = {
    "module-01": await column("quiz", "module-01"),
    "module-02": await column("quiz", "module-02"),
    "policy-brief": await column("assignment", "policy-brief"),
  };
  const rubric = await prisma.rubric.create({
    data: { slug: `rubric-${cohortId}`, version: 1, title: "Rubric", maxPoints: 4, contentHash: cohortId },
  });
  const brief = await prisma.assignmentBrief.create({
    data: {
      courseId,
      slug: "policy-brief",
      title: "Policy brief",
      rubricId: rubric.id,
      contentHash: cohortId,
      minWords: 1,
      maxWords: 2,
      tolerancePercent: 10,
      passPercent: 60,
      briefHtml: "",
      guidanceHtml: "",
      sections: [],
      themes: [],
    },
  });
  const assignment = await prisma.assignment.create({
    data: {
      briefId: brief.id,
      cohortId,
      gradeItemId: columns["policy-brief"],
      slug: "policy-brief",
      opensAt: new Date("2027-06-01T00:00:00Z"),
      dueAt: new Date("2027-07-10T00:00:00Z"),
      reviewsDueAt: new Date("2027-07-20T00:00:00Z"),
      reviewsPerSubmission: 3,
      reviewsOwed: 2,
    },
  });
  return { cohortId, courseId, columns, assignmentId: assignment.id };
}

interface LearnerShape {
  readonly name?: string;
  readonly nameOnCertificate?: string;
  /** Percentages; left out: 80. Null: nothing recorded. */
  readonly quizzes?: readonly [number | null, number | null];
  readonly work?: number | null;
  /** Left out: whether the work reached 60. */
  readonly workPassed?: boolean;
  /** Left out: two. */
  readonly reviewsGiven?: number;
  /** Left out: released. */
  readonly released?: boolean;
  readonly state?: "active" | "completed" | "withdrawn";
}

/** A person in the school who has done all its certificate asks for, unless told otherwise. */
export async function aLearner(
  prisma: PrismaClient,
  school: School,
  shape: LearnerShape = {},
): Promise<{ id: string }> {
  const { quizzes = [80, 80], work = 80, reviewsGiven = 2, state = "active" } = shape;
  const person = await aPerson(prisma, shape.name === undefined ? {} : { name: shape.name });
  await prisma.enrolment.create({
    data: {
      userId: person.id,
      courseId: school.courseId,
      cohortId: school.cohortId,
      state,
      nameOnCertificate: shape.nameOnCertificate ?? null,
      endedAt: state === "active" ? null : AFTER_SCHOOL,
    },
  });
  const record = async (
    column: keyof School["columns"],
    percent: number | null,
    passed = (percent ?? 0) >= 60,
  ) => {
    if (percent === null) return;
    const releasedAt = shape.released === false ? null : AFTER_SCHOOL;
    const where = { gradeItemId: school.columns[column], userId: person.id };
    await prisma.grade.create({
      data: { ...where, percent, passed, method: "test", evidence: {}, releasedAt },
    });
  };
  await record("module-01", quizzes[0]);
  await record("module-02", quizzes[1]);
  await record("policy-brief", work, shape.workPassed);
  await theWork(prisma, school, person.id);
  for (let given = 0; given < reviewsGiven; given += 1) await aReviewGiven(prisma, school, person.id);
  return { id: person.id };
}

async function theWork(prisma: PrismaClient, school: School, authorId: string) {
  const text = { title: "Winter air", country: "BA", theme: "air", sections: {}, wordCount: 2 };
  const submission = await prisma.submission.create({
    data: {
      assignmentId: school.assignmentId,
      authorId,
      state: "submitted",
      ...text,
      submittedAt: AFTER_SCHOOL,
      receipt: authorId,
      revisions: { create: [{ number: 1, ...text, submittedAt: AFTER_SCHOOL, receipt: authorId }] },
    },
    select: { id: true, revisions: { select: { id: true } } },
  });
  return { submissionId: submission.id, revisionId: submission.revisions[0]?.id ?? null };
}

/** A review that a person sent about the work of somebody new. */
export async function aReviewGiven(
  prisma: PrismaClient,
  school: School,
  reviewerId: string,
): Promise<{ id: string }> {
  const author = await aPerson(prisma);
  const { submissionId, revisionId } = await theWork(prisma, school, author.id);
  const workAlias = 100 + (await prisma.reviewAllocation.count({ where: { reviewerId } }));
  return prisma.reviewAllocation.create({
    data: {
      submissionId,
      reviewerId,
      revisionId,
      state: "submitted",
      reviewerAlias: 100,
      workAlias,
      startedAt: AFTER_SCHOOL,
      completedAt: AFTER_SCHOOL,
    },
    select: { id: true },
  });
}
