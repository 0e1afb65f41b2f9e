import { closedModules } from "~/features/enrolment/index.server";
import type { Context } from "~/platform/context.server";

/** A lesson or module under which something new was said: no word of it, and nobody's name. */
export interface DigestPlace {
  /** As printed: "1.2", or the module's number. */
  readonly number: string;
  readonly title: string;
  readonly count: number;
}

interface News {
  readonly userId: string;
  /** Posts written after `since`, up to and including `until`. */
  readonly since: Date;
  readonly until: Date;
}

/**
 * What others said in a person's own circles within some time and the person has not read, place by place. Of modules
 * that are closed to them there is no news.
 */
export async function findNews(ctx: Context, { userId, since, until }: News): Promise<DigestPlace[]> {
  const closed = await closedModules(ctx, userId);
  return ctx.db.$queryRaw<DigestPlace[]>`
    SELECT coalesce(l."number", m."number"::text) AS "number", coalesce(l."title", m."title") AS "title", count(*)::int AS "count"
    FROM "Enrolment" e
    JOIN "DiscussionThread" t ON t."courseId" = e."courseId" AND t."cohortId" IS NOT DISTINCT FROM e."cohortId"
      AND t."lastPostAt" > ${since}
    JOIN "DiscussionPost" p ON p."threadId" = t."id" AND p."createdAt" > ${since} AND p."createdAt" <= ${until}
      AND p."authorId" <> e."userId" AND p."hiddenAt" IS NULL AND p."removedAt" IS NULL AND p."text" <> ''
    JOIN "Course" c ON c."id" = t."courseId"
    JOIN "Module" m ON m."id" = t."moduleId" AND m."retiredAt" IS NULL AND m."id" <> ALL (${closed}::text[])
    LEFT JOIN "Lesson" l ON l."id" = t."lessonId"
    LEFT JOIN "DiscussionReading" r ON r."threadId" = t."id" AND r."userId" = e."userId"
    WHERE e."userId" = ${userId} AND e."state" IN ('active', 'completed') AND l."retiredAt" IS NULL
      AND p."number" > coalesce(r."readNumber", 0)
    GROUP BY c."id", m."id", l."id" ORDER BY c."slug", m."number", l."position" NULLS FIRST`;
}
