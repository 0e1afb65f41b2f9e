import { Prisma } from "~/platform/generated/prisma/client.ts";

const MOST_WORKS = 12;

/** The works of the library that lesson `l` recommends, newest first, as one JSON list. None of a lesson that left the course. */
export const worksOfLesson = Prisma.sql`
  (SELECT coalesce(json_agg(w), '[]') FROM (
    SELECT w."slug", w."title", w."credit", w."year", w."annotation"
    FROM "ResourcePin" k JOIN "Resource" w ON w."id" = k."resourceId"
    WHERE k."lessonId" = l."id" AND l."retiredAt" IS NULL AND w."retiredAt" IS NULL
    ORDER BY w."year" DESC NULLS LAST, w."id" LIMIT ${MOST_WORKS}) w)`;

/** The languages that lesson `l` can be read in besides its own, by their tags, as one JSON list. */
export const tagsOfLesson = Prisma.sql`
  (SELECT coalesce(json_agg(g."tag"), '[]')
   FROM "LessonTranslation" t JOIN "TranslatedPage" g ON g."translationId" = t."id"
   WHERE t."lessonId" = l."id" AND l."retiredAt" IS NULL AND m."retiredAt" IS NULL)`;
