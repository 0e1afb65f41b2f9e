import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { standingOf } from "../domain/standing";

export const THREADS_PER_PAGE = 20;

/** A thread in a list. */
export interface ListedThread {
  readonly id: string;
  /** Null where the first post is hidden, was removed, or its writer left. */
  readonly title: string | null;
  /** Who began it; null: somebody who left. */
  readonly author: string | null;
  readonly replies: number;
  readonly lastPostAt: Date;
  readonly isLocked: boolean;
  readonly isAnswered: boolean;
  /** Posts the reader has not marked as read. */
  readonly unread: number;
  readonly where: ThreadWhere;
}

/** The place of a thread, as lists name it. */
export interface ThreadWhere {
  readonly courseTitle: string;
  readonly moduleNumber: number;
  readonly moduleTitle: string;
  readonly lessonNumber: string | null;
  readonly lessonTitle: string | null;
  /** Null: those who take the open course alone. */
  readonly cohortTitle: string | null;
}

interface ThreadRow extends ThreadWhere {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly author: string;
  readonly authorLeft: boolean;
  readonly removedAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly postCount: number;
  readonly lastPostAt: Date;
  readonly lockedAt: Date | null;
  readonly answerId: string | null;
  readonly readNumber: number;
}

interface Listing {
  /** A condition over the thread `t`, which has to keep out what is not the reader's. */
  readonly which: Prisma.Sql;
  /** From 1. */
  readonly page: number;
  /** What the reader has not read comes first. */
  readonly unreadFirst?: boolean;
}

/** One page of threads, latest first, and how many there are in all. Two statements. */
export async function listThreads(
  ctx: Context,
  { which, page, unreadFirst = false }: Listing,
): Promise<{ threads: ListedThread[]; total: number }> {
  const order = unreadFirst
    ? Prisma.sql`t."postCount" > coalesce(r."readNumber", 0) DESC, t."lastPostAt" DESC`
    : Prisma.sql`t."lastPostAt" DESC`;
  const [counted, rows] = await Promise.all([
    ctx.db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM "DiscussionThread" t WHERE ${which}`,
    ctx.db.$queryRaw<ThreadRow[]>`
      SELECT t."id", p."title", left(p."text", 1) AS "text", a."name" AS "author", a."erasedAt" IS NOT NULL AS "authorLeft",
        p."removedAt", p."hiddenAt", t."postCount", t."lastPostAt", t."lockedAt", t."answerId",
        coalesce(r."readNumber", 0) AS "readNumber", c."title" AS "courseTitle", m."number" AS "moduleNumber",
        m."title" AS "moduleTitle", l."number" AS "lessonNumber", l."title" AS "lessonTitle", h."title" AS "cohortTitle"
      FROM "DiscussionThread" t
      JOIN "DiscussionPost" p ON p."threadId" = t."id" AND p."number" = 1
      JOIN "User" a ON a."id" = p."authorId"
      JOIN "Course" c ON c."id" = t."courseId"
      JOIN "Module" m ON m."id" = t."moduleId"
      LEFT JOIN "Lesson" l ON l."id" = t."lessonId"
      LEFT JOIN "Cohort" h ON h."id" = t."cohortId"
      LEFT JOIN "DiscussionReading" r ON r."threadId" = t."id" AND r."userId" = ${ownerScope(ctx.actor)}
      WHERE ${which} ORDER BY ${order}, t."id"
      LIMIT ${THREADS_PER_PAGE} OFFSET ${(page - 1) * THREADS_PER_PAGE}`,
  ]);
  return { threads: rows.map(listed), total: counted[0]?.total ?? 0 };
}

function listed(row: ThreadRow): ListedThread {
  const { courseTitle, moduleNumber, moduleTitle, lessonNumber, lessonTitle, cohortTitle } = row;
  return {
    id: row.id,
    title: standingOf(row) === "standing" ? row.title : null,
    author: row.authorLeft ? null : row.author,
    replies: row.postCount - 1,
    lastPostAt: row.lastPostAt,
    isLocked: row.lockedAt !== null,
    isAnswered: row.answerId !== null,
    unread: Math.max(0, row.postCount - row.readNumber),
    where: { courseTitle, moduleNumber, moduleTitle, lessonNumber, lessonTitle, cohortTitle },
  };
}
