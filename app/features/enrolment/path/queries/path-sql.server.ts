import { Prisma } from "~/platform/generated/prisma/client.ts";

/**
 * The membership that counts for a person `u` in course `c`: one with a cohort before the open one, the latest of
 * several. Left alone where there is none.
 */
export const membership = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT n."id", n."cohortId", n."groupName" FROM "Enrolment" n
    WHERE n."userId" = u."id" AND n."courseId" = c."id" AND n."state" IN ('active', 'completed')
    ORDER BY n."cohortId" IS NULL, n."enrolledAt" DESC, n."id" LIMIT 1) e ON true`;

/**
 * The version that holds: the cohort's own, else the course's; the latest of each. A cohort's without rules is one that
 * follows the course again.
 */
export const versionThatHolds = (cohortId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT latest.* FROM (
    SELECT DISTINCT ON (r."cohortId") r.* FROM "PathRules" r
    WHERE r."courseId" = c."id" AND (r."cohortId" IS NULL OR r."cohortId" = ${cohortId})
    ORDER BY r."cohortId", r."number" DESC) latest
  WHERE latest."rules" IS NOT NULL ORDER BY latest."cohortId" IS NULL LIMIT 1`;

/** The rules that hold for them. */
export const rulesThatHold = Prisma.sql`
  LEFT JOIN LATERAL (${versionThatHolds(Prisma.sql`e."cohortId"`)}) v ON true`;

/** What course `c` has for somebody of cohort `cohortId`, as one JSON object in the shape of `PathOutline`. */
export const outlineFor = (cohortId: Prisma.Sql, now: Date): Prisma.Sql => Prisma.sql`
  json_build_object(
    'modules', (SELECT coalesce(json_agg(json_build_object(
        'id', m."id", 'slug', m."slug", 'number', m."number", 'title', m."title",
        'lessons', (SELECT coalesce(json_agg(json_build_object(
            'id', l."id", 'slug', l."slug", 'number', l."number", 'title', l."title") ORDER BY l."position"), '[]')
          FROM "Lesson" l WHERE l."moduleId" = m."id" AND l."retiredAt" IS NULL AND l."currentRevisionId" IS NOT NULL),
        'quizzes', (SELECT coalesce(json_agg('quiz:' || q."id" ORDER BY q."slug"), '[]') FROM "Quiz" q WHERE q."moduleId" = m."id")
      ) ORDER BY m."number"), '[]')
      FROM "Module" m WHERE m."courseId" = c."id" AND m."retiredAt" IS NULL),
    'works', (SELECT coalesce(json_agg(w), '[]') FROM (
        SELECT 'quiz:' || q."id" AS "work", q."title", q."passPercent"::float, '/learn/quizzes/' || q."id" AS "href"
        FROM "Quiz" q LEFT JOIN "Module" m ON m."id" = q."moduleId"
        WHERE q."courseId" = c."id" AND m."retiredAt" IS NULL
        UNION ALL
        SELECT 'assignment:' || b."slug", b."title", b."passPercent"::float,
          CASE WHEN a."opensAt" <= ${now} THEN '/learn/assignments/' || a."id" END
        FROM "AssignmentBrief" b LEFT JOIN "Assignment" a ON a."cohortId" = ${cohortId} AND a."slug" = b."slug"
        WHERE b."courseId" = c."id" AND b."retiredAt" IS NULL) w))`;

/** What person `u` of membership `e` has done in course `c`, as one JSON object in the shape of `Evidence`. */
export const evidenceOf = Prisma.sql`
  json_build_object(
    'readLessons', (SELECT coalesce(json_agg(d."lessonId"), '[]')
      FROM "LessonCompletion" d JOIN "Lesson" l ON l."id" = d."lessonId" JOIN "Module" m ON m."id" = l."moduleId"
      WHERE d."userId" = u."id" AND m."courseId" = c."id"),
    'scores', (SELECT coalesce(json_agg(s), '[]') FROM (
        SELECT 'quiz:' || q."id" AS "work", g."percent"::float
        FROM "Grade" g JOIN "Quiz" q ON q."gradeItemId" = g."gradeItemId"
        WHERE g."userId" = u."id" AND g."releasedAt" IS NOT NULL AND q."courseId" = c."id"
        UNION ALL
        SELECT 'assignment:' || a."slug", g."percent"::float
        FROM "Grade" g JOIN "Assignment" a ON a."gradeItemId" = g."gradeItemId"
        WHERE g."userId" = u."id" AND g."releasedAt" IS NOT NULL AND a."cohortId" = e."cohortId") s),
    'submitted', (SELECT coalesce(json_agg(s."work"), '[]') FROM (
        SELECT DISTINCT 'quiz:' || t."quizId" AS "work"
        FROM "Attempt" t JOIN "Quiz" q ON q."id" = t."quizId"
        WHERE t."userId" = u."id" AND t."state" = 'graded' AND q."courseId" = c."id"
        UNION
        SELECT 'assignment:' || a."slug"
        FROM "Submission" s JOIN "Assignment" a ON a."id" = s."assignmentId"
        WHERE s."authorId" = u."id" AND s."state" = 'submitted' AND a."cohortId" = e."cohortId") s),
    'posts', (SELECT coalesce(json_agg(p), '[]') FROM (
        SELECT t."moduleId", t."lessonId", count(*)::int AS "count"
        FROM "DiscussionPost" p JOIN "DiscussionThread" t ON t."id" = p."threadId"
        WHERE p."authorId" = u."id" AND t."courseId" = c."id" AND p."hiddenAt" IS NULL AND p."removedAt" IS NULL
        GROUP BY t."moduleId", t."lessonId") p),
    'marks', (SELECT coalesce(json_agg(json_build_object('moduleId', k."moduleId", 'key', k."key")), '[]')
      FROM "PathMark" k JOIN "Module" m ON m."id" = k."moduleId" WHERE k."userId" = u."id" AND m."courseId" = c."id"),
    'completed', (SELECT coalesce(json_agg(json_build_object('moduleId', o."moduleId", 'at', o."completedAt")), '[]')
      FROM "ModuleCompletion" o JOIN "Module" m ON m."id" = o."moduleId"
      WHERE o."userId" = u."id" AND m."courseId" = c."id"),
    'overrides', (SELECT coalesce(json_agg(json_build_object(
          'moduleId', o."moduleId", 'kind', o."kind", 'reason', o."reason", 'at', o."madeAt") ORDER BY o."madeAt"), '[]')
      FROM "ModuleOverride" o JOIN "Module" m ON m."id" = o."moduleId"
      WHERE o."userId" = u."id" AND m."courseId" = c."id" AND o."takenBackAt" IS NULL),
    'groupName', e."groupName",
    'roles', (SELECT coalesce(json_agg(DISTINCT g."role"), '[]') FROM "RoleGrant" g
      WHERE g."userId" = u."id" AND (g."courseId" IS NULL OR g."courseId" = c."id")
        AND (g."cohortId" IS NULL OR g."cohortId" = e."cohortId")))`;
