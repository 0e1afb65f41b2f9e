import { authorise, type Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { excerptOf, type Standing, standingOf } from "../domain/standing";
import { isModerator } from "../policy";
import type { ReportReason } from "../schema";
import { lookedAfterBy } from "./circle-scope.server";

export const REPORTED_PER_PAGE = 20;

/** A post that somebody reported, in the list of moderators. Who reported it is nobody's business. */
export interface ReportedPost {
  readonly postId: string;
  readonly excerpt: string;
  readonly standing: Standing;
  /** Null: somebody who left. */
  readonly author: string | null;
  readonly reasons: readonly ReportReason[];
  /** Reports nobody has decided about; all there were, of decided ones. */
  readonly reports: number;
  /** When it was first reported, or last decided about. */
  readonly since: Date;
  readonly where: { readonly number: string; readonly title: string; readonly cohortTitle: string | null };
}

interface ReportedRow {
  readonly postId: string;
  readonly text: string;
  readonly title: string;
  readonly removedAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly author: string;
  readonly authorLeft: boolean;
  readonly reasons: ReportReason[];
  readonly reports: number;
  readonly since: Date;
  readonly placeNumber: string;
  readonly placeTitle: string;
  readonly cohortTitle: string | null;
}

/** What was reported in the circles the actor looks after: what waits, longest first, or what was decided, latest first. */
export async function listReported(
  ctx: Context,
  { show, page }: { show: "waiting" | "decided"; page: number },
): Promise<{ posts: ReportedPost[]; total: number }> {
  authorise(isModerator(ctx.actor));
  const waiting = show === "waiting";
  const state = waiting ? Prisma.sql`r."decidedAt" IS NULL` : Prisma.sql`r."decidedAt" IS NOT NULL`;
  const since = waiting ? Prisma.sql`min(r."createdAt")` : Prisma.sql`max(r."decidedAt")`;
  const order = waiting ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const from = Prisma.sql`FROM "DiscussionReport" r JOIN "DiscussionPost" p ON p."id" = r."postId"
    JOIN "DiscussionThread" t ON t."id" = p."threadId"`;
  const [counted, rows] = await Promise.all([
    ctx.db.$queryRaw<{ total: number }[]>`
      SELECT count(DISTINCT r."postId")::int AS "total" ${from} WHERE ${state} AND ${lookedAfterBy(ctx.actor)}`,
    ctx.db.$queryRaw<ReportedRow[]>`
      SELECT p."id" AS "postId", p."title", p."text", p."removedAt", p."hiddenAt", a."name" AS "author",
        a."erasedAt" IS NOT NULL AS "authorLeft", array_agg(DISTINCT r."reason"::text) AS "reasons",
        count(*)::int AS "reports", ${since} AS "since", coalesce(l."number", m."number"::text) AS "placeNumber",
        coalesce(l."title", m."title") AS "placeTitle", h."title" AS "cohortTitle"
      ${from} JOIN "User" a ON a."id" = p."authorId" JOIN "Module" m ON m."id" = t."moduleId"
      LEFT JOIN "Lesson" l ON l."id" = t."lessonId" LEFT JOIN "Cohort" h ON h."id" = t."cohortId"
      WHERE ${state} AND ${lookedAfterBy(ctx.actor)}
      GROUP BY p."id", a."id", m."id", l."id", h."id" ORDER BY "since" ${order}, p."id"
      LIMIT ${REPORTED_PER_PAGE} OFFSET ${(page - 1) * REPORTED_PER_PAGE}`,
  ]);
  return { posts: rows.map(listed), total: counted[0]?.total ?? 0 };
}

function listed(row: ReportedRow): ReportedPost {
  const { postId, title, text, reasons, reports, since, placeNumber, placeTitle, cohortTitle } = row;
  return {
    postId,
    excerpt: excerptOf(title ? `${title}: ${text}` : text),
    standing: standingOf(row),
    author: row.authorLeft ? null : row.author,
    reasons,
    reports,
    since,
    where: { number: placeNumber, title: placeTitle, cohortTitle },
  };
}
