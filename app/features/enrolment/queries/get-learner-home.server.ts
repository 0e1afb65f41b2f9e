import { pinnedFor } from "~/features/catalogue/index.server";
import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import type { LearnerHome, ReleasedGrade, WaitingWork } from "../domain/learner-home";
import { type DueTask, nextStep, type OpenQuiz, type TakenCourse } from "../domain/next-step";
import { type OpenWork, openWork } from "../path/domain/open-work";
import { readPaths } from "../path/queries/read-path.server";

/** What is due, where the actor stopped, what was graded: their own work alone, in three queries. */
export async function getLearnerHome(ctx: Context): Promise<LearnerHome> {
  const userId = ownerScope(ctx.actor);
  const [taken, work] = await Promise.all([takenCourses(ctx, userId), workOf(ctx, userId)]);
  const open = await openIn(ctx, userId, taken);
  const courses = taken.map((course) => ({ ...course, ...open.get(course.courseId) }));
  const closed = new Set([...open.values()].flatMap(({ closedQuizIds }) => [...closedQuizIds]));
  // What was begun is finished, whatever closes meanwhile.
  const quizzes = work.quizzes.filter(({ id, isBegun }) => isBegun || !closed.has(id));
  return { next: nextStep({ ...work, quizzes, courses }), courses: courses.map(shown), ...work, quizzes };
}

/** Where courses have rules: what of them can be worked on now. */
async function openIn(
  ctx: Context,
  userId: string,
  courses: readonly TakenCourse[],
): Promise<ReadonlyMap<string, OpenWork>> {
  if (courses.length === 0) return new Map();
  const courseIds = courses.map(({ courseId }) => courseId);
  const paths = await readPaths(ctx, { courseIds }, [userId]);
  return new Map(paths.map((path) => [path.courseId, openWork(path)]));
}

const shown = ({ closedQuizIds: _, ...course }: TakenCourse & Partial<OpenWork>): TakenCourse => course;

function takenCourses(ctx: Context, userId: string): Promise<TakenCourse[]> {
  return ctx.db.$queryRaw<TakenCourse[]>`
    WITH ${pinnedFor(userId, ctx.now)}
    SELECT c."id" AS "courseId", c."slug" AS "courseSlug", c."title" AS "courseTitle", c."language",
      h."title" AS "cohortTitle", h."id" AS "cohortId", e."lastReadAt", p."read", p."total",
      (SELECT json_build_object('moduleSlug', m."slug", 'slug', l."slug", 'number', l."number", 'title', coalesce(x."title", l."title"))
       FROM "Lesson" l JOIN "Module" m ON m."id" = l."moduleId" LEFT JOIN pinned x ON x."lessonId" = l."id"
       WHERE m."courseId" = c."id" AND m."retiredAt" IS NULL AND l."retiredAt" IS NULL AND l."currentRevisionId" IS NOT NULL
         AND NOT EXISTS (SELECT FROM "LessonCompletion" d WHERE d."lessonId" = l."id" AND d."userId" = ${userId})
       ORDER BY m."number", l."position" LIMIT 1) AS "next"
    FROM "Enrolment" e
    JOIN "Course" c ON c."id" = e."courseId"
    LEFT JOIN "Cohort" h ON h."id" = e."cohortId"
    CROSS JOIN LATERAL (
      SELECT count(d."lessonId")::int AS "read", count(*)::int AS "total"
      FROM "Lesson" l JOIN "Module" m ON m."id" = l."moduleId"
      LEFT JOIN "LessonCompletion" d ON d."lessonId" = l."id" AND d."userId" = ${userId}
      WHERE m."courseId" = c."id" AND m."retiredAt" IS NULL AND l."retiredAt" IS NULL AND l."currentRevisionId" IS NOT NULL) p
    WHERE e."userId" = ${userId} AND e."state" = 'active'
    ORDER BY e."lastReadAt" DESC NULLS LAST, e."cohortId" NULLS LAST, e."enrolledAt"`;
}

/** In JSON an instant is text. */
type Written<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: string };

interface WorkRow {
  readonly tasks: readonly Written<DueTask, "dueAt">[];
  readonly quizzes: readonly OpenQuiz[];
  readonly grades: readonly Written<ReleasedGrade, "releasedAt">[];
  readonly waiting: readonly Written<WaitingWork, "submittedAt">[];
}

/** Four lists in one round trip; each is a handful of rows. */
async function workOf(
  ctx: Context,
  userId: string,
): Promise<Pick<LearnerHome, "tasks" | "quizzes" | "grades" | "waiting">> {
  const [row] = await ctx.db.$queryRaw<WorkRow[]>`
    WITH assignments AS (
      SELECT 'assignment' AS "kind", a."id", b."title", a."dueAt", h."timeZone", s."id" IS NOT NULL AS "isBegun", NULL::int AS "workAlias"
      FROM "Enrolment" e
      JOIN "Assignment" a ON a."cohortId" = e."cohortId" AND a."opensAt" <= ${ctx.now} AND a."dueAt" > ${ctx.now}
      JOIN "AssignmentBrief" b ON b."id" = a."briefId"
      JOIN "Cohort" h ON h."id" = a."cohortId"
      LEFT JOIN "Submission" s ON s."assignmentId" = a."id" AND s."authorId" = e."userId"
      WHERE e."userId" = ${userId} AND e."state" = 'active' AND (s."id" IS NULL OR s."state" = 'draft')
    ), reviews AS (
      SELECT 'review' AS "kind", r."id", b."title", a."reviewsDueAt" AS "dueAt", h."timeZone", r."state" = 'started' AS "isBegun", r."workAlias"
      FROM "ReviewAllocation" r
      JOIN "Submission" s ON s."id" = r."submissionId"
      JOIN "Assignment" a ON a."id" = s."assignmentId"
      JOIN "AssignmentBrief" b ON b."id" = a."briefId"
      JOIN "Cohort" h ON h."id" = a."cohortId"
      WHERE r."reviewerId" = ${userId} AND r."state" IN ('offered', 'started') AND a."reviewsDueAt" > ${ctx.now}
    ), quizzes AS (
      SELECT q."id", q."title", m."number",
        (SELECT count(*) FROM "Question" k WHERE k."quizId" = q."id" AND k."retiredAt" IS NULL) AS "questions",
        EXISTS (SELECT FROM "Attempt" t WHERE t."quizId" = q."id" AND t."userId" = ${userId} AND t."state" = 'in_progress') AS "isBegun"
      FROM "Quiz" q LEFT JOIN "Module" m ON m."id" = q."moduleId"
      WHERE q."courseId" IN (SELECT "courseId" FROM "Enrolment" WHERE "userId" = ${userId} AND "state" = 'active')
        AND m."retiredAt" IS NULL
        AND NOT EXISTS (SELECT FROM "Grade" g WHERE g."gradeItemId" = q."gradeItemId" AND g."userId" = ${userId} AND g."passed")
    ), grades AS (
      SELECT g."id", i."title", i."kind", g."percent"::float, i."passPercent"::float, g."passed", g."releasedAt", i."position"
      FROM "Grade" g JOIN "GradeItem" i ON i."id" = g."gradeItemId"
      WHERE g."userId" = ${userId} AND g."releasedAt" IS NOT NULL
    ), waiting AS (
      SELECT s."id", b."title", s."submittedAt"
      FROM "Submission" s
      JOIN "Assignment" a ON a."id" = s."assignmentId"
      JOIN "AssignmentBrief" b ON b."id" = a."briefId"
      WHERE s."authorId" = ${userId} AND s."state" = 'submitted' AND NOT EXISTS (
        SELECT FROM "Grade" g WHERE g."gradeItemId" = a."gradeItemId" AND g."userId" = ${userId} AND g."releasedAt" IS NOT NULL)
    )
    SELECT
      (SELECT coalesce(json_agg(t ORDER BY t."dueAt"), '[]') FROM (SELECT * FROM assignments UNION ALL SELECT * FROM reviews) t) AS "tasks",
      (SELECT coalesce(json_agg(q ORDER BY q."number" NULLS LAST), '[]') FROM quizzes q) AS "quizzes",
      (SELECT coalesce(json_agg(g ORDER BY g."kind" DESC, g."position", g."title"), '[]') FROM grades g) AS "grades",
      (SELECT coalesce(json_agg(w ORDER BY w."submittedAt"), '[]') FROM waiting w) AS "waiting"`;
  const { tasks, quizzes, grades, waiting } = row!;
  return {
    tasks: tasks.map((task) => ({ ...task, dueAt: new Date(task.dueAt) })),
    quizzes,
    grades: grades.map((grade) => ({ ...grade, releasedAt: new Date(grade.releasedAt) })),
    waiting: waiting.map((work) => ({ ...work, submittedAt: new Date(work.submittedAt) })),
  };
}
