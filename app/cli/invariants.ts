import { Prisma } from "~/platform/generated/prisma/client.ts";

/** Something that must hold in every database at every moment. */
interface Invariant {
  /** What is broken where a row comes back. */
  readonly name: string;
  /** A SELECT whose column `id` names the rows that break it. */
  readonly sql: Prisma.Sql;
}

/**
 * What `db check` looks after: rules that no single constraint can say, or that
 * a restore by hand could break. Each says in its name what is wrong.
 */
export const INVARIANTS: readonly Invariant[] = [
  {
    name: "two living modules of a course share a number",
    sql: Prisma.sql`SELECT min("id") AS id FROM "Module" WHERE "retiredAt" IS NULL GROUP BY "courseId", "number" HAVING count(*) > 1`,
  },
  {
    name: "a lesson's current text belongs to another lesson",
    sql: Prisma.sql`SELECT l."id" FROM "Lesson" l JOIN "LessonRevision" r ON r."id" = l."currentRevisionId" WHERE r."lessonId" <> l."id"`,
  },
  {
    name: "a completed lesson was never published",
    sql: Prisma.sql`SELECT d."lessonId" AS id FROM "LessonCompletion" d JOIN "LessonRevision" r ON r."id" = d."revisionId" WHERE r."lessonId" <> d."lessonId"`,
  },
  {
    name: "a membership names a cohort of another course",
    sql: Prisma.sql`SELECT e."id" FROM "Enrolment" e JOIN "Cohort" h ON h."id" = e."cohortId" WHERE h."courseId" <> e."courseId"`,
  },
  {
    name: "a membership ended and is active, or the reverse",
    sql: Prisma.sql`SELECT "id" FROM "Enrolment" WHERE ("state" = 'active') <> ("endedAt" IS NULL)`,
  },
  {
    name: "more offers and acceptances than seats",
    sql: Prisma.sql`SELECT h."id" FROM "Cohort" h JOIN "Application" a ON a."cohortId" = h."id" AND a."state" IN ('offered', 'accepted')
      GROUP BY h."id" HAVING count(*) > h."capacity"`,
  },
  {
    name: "an application was decided without a decision",
    sql: Prisma.sql`SELECT a."id" FROM "Application" a WHERE a."state" IN ('offered', 'waitlisted', 'rejected', 'accepted', 'declined', 'expired')
      AND NOT EXISTS (SELECT FROM "ApplicationDecision" d WHERE d."applicationId" = a."id")`,
  },
  {
    name: "an application was accepted without a membership",
    sql: Prisma.sql`SELECT a."id" FROM "Application" a WHERE a."state" = 'accepted'
      AND NOT EXISTS (SELECT FROM "Enrolment" e WHERE e."userId" = a."applicantId" AND e."cohortId" = a."cohortId")`,
  },
  {
    name: "a person has two open attempts of one quiz",
    sql: Prisma.sql`SELECT min("id") AS id FROM "Attempt" WHERE "state" = 'in_progress' GROUP BY "quizId", "userId" HAVING count(*) > 1`,
  },
  {
    name: "a person's attempts of a quiz are not counted from one without gaps",
    sql: Prisma.sql`SELECT min("id") AS id FROM "Attempt" GROUP BY "quizId", "userId" HAVING max("number") <> count(*) OR min("number") <> 1`,
  },
  {
    name: "a graded attempt has no result",
    sql: Prisma.sql`SELECT "id" FROM "Attempt" WHERE "state" = 'graded' AND ("scorePercent" IS NULL OR "passed" IS NULL OR "submittedAt" IS NULL)`,
  },
  {
    name: "a current question has no key",
    sql: Prisma.sql`SELECT q."id" FROM "Question" q WHERE q."retiredAt" IS NULL AND NOT EXISTS (SELECT FROM "QuestionKey" k WHERE k."questionId" = q."id")`,
  },
  {
    name: "an assignment's dates are out of order",
    sql: Prisma.sql`SELECT "id" FROM "Assignment" WHERE NOT ("opensAt" < "dueAt" AND "dueAt" < "reviewsDueAt")`,
  },
  {
    name: "a sent work has no sent text",
    sql: Prisma.sql`SELECT s."id" FROM "Submission" s WHERE s."state" = 'submitted' AND NOT EXISTS (SELECT FROM "Revision" r WHERE r."submissionId" = s."id")`,
  },
  {
    name: "somebody reviews their own work",
    sql: Prisma.sql`SELECT a."id" FROM "ReviewAllocation" a JOIN "Submission" s ON s."id" = a."submissionId" WHERE s."authorId" = a."reviewerId"`,
  },
  {
    name: "an allocation is done without a sent review, or the reverse",
    sql: Prisma.sql`SELECT a."id" FROM "ReviewAllocation" a LEFT JOIN "Review" r ON r."allocationId" = a."id"
      WHERE (a."state" = 'submitted') <> (r."submittedAt" IS NOT NULL)`,
  },
  {
    name: "a review's grade is not between 0 and 100",
    sql: Prisma.sql`SELECT "id" FROM "Review" WHERE "totalPercent" NOT BETWEEN 0 AND 100`,
  },
  {
    name: "a grade is not between 0 and 100",
    sql: Prisma.sql`SELECT "id" FROM "Grade" WHERE "percent" NOT BETWEEN 0 AND 100`,
  },
  {
    name: "a rubric's weights do not make 100 per cent",
    sql: Prisma.sql`SELECT "rubricId" AS id FROM "RubricCriterion" GROUP BY "rubricId" HAVING sum("weightPercent") <> 100`,
  },
  {
    name: "a certificate was revoked without saying so, or the reverse",
    sql: Prisma.sql`SELECT "id" FROM "Certificate" WHERE ("state" = 'revoked') <> ("revokedAt" IS NOT NULL)`,
  },
];
