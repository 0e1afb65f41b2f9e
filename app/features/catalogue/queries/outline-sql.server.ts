import { Prisma } from "~/platform/generated/prisma/client.ts";

/** The lessons of module `m` as one JSON list, with what a person has read of them. Asks `pinned` (`reader-text.server.ts`). */
export const lessonsOfModule = (userId: string): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object(
      'slug', o."slug", 'number', o."number", 'title', coalesce(x."title", o."title"), 'minutes', coalesce(x."minutes", o."minutes"),
      'isPublished', o."currentRevisionId" IS NOT NULL, 'isRead', d."userId" IS NOT NULL) ORDER BY o."position"), '[]')
   FROM "Lesson" o LEFT JOIN pinned x ON x."lessonId" = o."id"
   LEFT JOIN "LessonCompletion" d ON d."lessonId" = o."id" AND d."userId" = ${userId}
   WHERE o."moduleId" = m."id" AND o."retiredAt" IS NULL)`;

/** The quizzes of module `m` as one JSON list, with what a person has passed of them. */
export const quizzesOfModule = (userId: string): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', q."id", 'title', q."title", 'questions',
      (SELECT count(*) FROM "Question" k WHERE k."quizId" = q."id" AND k."retiredAt" IS NULL),
      'isPassed', coalesce(g."passed" AND g."releasedAt" IS NOT NULL, false)) ORDER BY q."slug"), '[]')
   FROM "Quiz" q LEFT JOIN "Grade" g ON g."gradeItemId" = q."gradeItemId" AND g."userId" = ${userId}
   WHERE q."moduleId" = m."id")`;

/** Whether a person has a place in course `c`, or had one to its end: they keep reading what leaves it meanwhile. */
export const isInside = (userId: string): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM "Enrolment" i WHERE i."userId" = ${userId} AND i."courseId" = c."id" AND i."state" IN ('active', 'completed'))`;

/** Whether a person takes course `c` at present, alone or with a cohort. */
export const isEnrolled = (userId: string): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM "Enrolment" e WHERE e."userId" = ${userId} AND e."courseId" = c."id" AND e."state" = 'active')`;
