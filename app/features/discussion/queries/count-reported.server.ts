import type { Context } from "~/platform/context.server";
import { isModerator } from "../policy";
import { lookedAfterBy } from "./circle-scope.server";

/** How many reported posts wait for a decision, and since when the first of them does. */
export interface ReportedCount {
  readonly count: number;
  /** Null where none waits. */
  readonly since: Date | null;
}

/** What waits in the circles that the actor looks after: as many as their queue shows. None for whoever looks after none. */
export async function countReported(ctx: Context): Promise<ReportedCount> {
  if (!isModerator(ctx.actor)) return { count: 0, since: null };
  const [counted] = await ctx.db.$queryRaw<ReportedCount[]>`
    SELECT count(DISTINCT r."postId")::int AS "count", min(r."createdAt") AS "since"
    FROM "DiscussionReport" r JOIN "DiscussionPost" p ON p."id" = r."postId"
    JOIN "DiscussionThread" t ON t."id" = p."threadId"
    WHERE r."decidedAt" IS NULL AND ${lookedAfterBy(ctx.actor)}`;
  return counted ?? { count: 0, since: null };
}
