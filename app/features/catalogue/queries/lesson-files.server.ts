import type { FileOwner } from "~/features/media/index.server";
import { ownerScope } from "~/shared/actor";
import { isInside } from "./outline-sql.server";
import { pinnedFor } from "./reader-text.server";

/**
 * Files that the text of a lesson shows are everybody's, as the text is: while it is the current one of a lesson that is
 * part of a published module. Those of a text that a cohort still reads are for that cohort alone, those of a lesson that
 * left the course for who has a place in it; of other former texts only those who teach the course see them.
 */
export const lessonRevisionFiles: FileOwner = {
  type: "lesson-revision",
  async reachOf(ctx, revisionIds) {
    const userId = ownerScope(ctx.actor);
    const [shown] = await ctx.db.$queryRaw<{ isCurrent: boolean }[]>`
      WITH ${pinnedFor(userId, ctx.now)}, asked AS (SELECT unnest(${[...revisionIds]}::text[]) AS id)
      SELECT l."currentRevisionId" IN (SELECT id FROM asked) AND p."isPart" AS "isCurrent"
      FROM "Lesson" l JOIN "Module" m ON m."id" = l."moduleId" JOIN "Course" c ON c."id" = m."courseId"
      CROSS JOIN LATERAL (SELECT l."retiredAt" IS NULL AND m."retiredAt" IS NULL AND m."state" = 'published' AS "isPart") p
      LEFT JOIN pinned x ON x."lessonId" = l."id"
      WHERE (l."currentRevisionId" IN (SELECT id FROM asked) OR x."revisionId" IN (SELECT id FROM asked))
        AND (p."isPart" OR ${isInside(userId)})
      ORDER BY 1 DESC LIMIT 1`;
    if (!shown) return "nobody";
    return shown.isCurrent ? "everybody" : "reader";
  },
};
