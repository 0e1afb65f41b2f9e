import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { isEditable } from "../domain/standing";
import { circleKey, POSTS_PER_PAGE, pageOfPost } from "../paths";
import { canModerate, mayWrite } from "../policy";
import { openTo } from "./circle-scope.server";
import { type PostView, readPosts } from "./read-posts.server";
import { requireReadable } from "./require-readable.server";

interface ThreadRow {
  readonly id: string;
  readonly courseId: string;
  readonly cohortId: string | null;
  readonly moduleId: string;
  readonly courseSlug: string;
  readonly moduleSlug: string;
  readonly moduleNumber: number;
  readonly moduleTitle: string;
  readonly lessonSlug: string | null;
  readonly lessonNumber: string | null;
  readonly lessonTitle: string | null;
  readonly cohortSlug: string | null;
  readonly cohortTitle: string | null;
  readonly postCount: number;
  readonly lockedAt: Date | null;
  readonly answerNumber: number | null;
  readonly openerId: string;
  readonly title: string | null;
  readonly readNumber: number;
}

/** A post on the page of its thread, with what the reader may do about it. */
export interface ThreadPost extends PostView {
  readonly isNew: boolean;
  readonly isAnswer: boolean;
  readonly canEdit: boolean;
  readonly canMark: boolean;
}

/** One page of a thread. */
export interface ThreadPage
  extends Omit<
    ThreadRow,
    "courseId" | "cohortId" | "moduleId" | "openerId" | "lockedAt" | "readNumber" | "cohortSlug"
  > {
  readonly circle: string;
  readonly posts: readonly ThreadPost[];
  readonly page: number;
  readonly pageCount: number;
  readonly isLocked: boolean;
  readonly unread: number;
  readonly canWrite: boolean;
  readonly canReply: boolean;
  readonly canModerate: boolean;
  /** What a reply would quote, where the reader asked for it. */
  readonly quoting: { readonly id: string; readonly number: number; readonly author: string | null } | null;
}

interface ThreadQuestion {
  readonly threadId: string;
  /** From 1; left out: where the reader stopped. */
  readonly page?: number | undefined;
  readonly quote?: string | undefined;
}

/**
 * A thread of one of the actor's circles, a page at a time. A page too far is the last one.
 *
 * @throws {NotFound} also for a thread of another circle. @throws {ModuleLocked}
 */
export async function getThread(
  ctx: Context,
  { threadId, page, quote }: ThreadQuestion,
): Promise<ThreadPage> {
  const readerId = ownerScope(ctx.actor);
  const row = await findThread(ctx, threadId, readerId);
  const { courseId, cohortId, moduleId, openerId, lockedAt, readNumber, cohortSlug, ...thread } = row;
  await requireReadable(ctx, { courseId, cohortId, moduleId });
  const pageCount = pageOfPost(row.postCount);
  const stoppedAt = readNumber < row.postCount ? pageOfPost(readNumber + 1) : 1;
  const shown = Math.min(page ?? stoppedAt, pageCount);
  const [first, last] = [(shown - 1) * POSTS_PER_PAGE + 1, shown * POSTS_PER_PAGE];
  const posts = await readPosts(ctx, {
    which: Prisma.sql`p."threadId" = ${threadId} AND p."number" BETWEEN ${first} AND ${last}`,
    readerId,
  });
  const canWrite = mayWrite(ctx.actor);
  const moderates = canWrite && canModerate(ctx.actor, { courseId, cohortId });
  const canMark = canWrite && (openerId === readerId || moderates);
  const quoted = posts.find(({ id, standing }) => id === quote && standing === "standing");
  return {
    ...thread,
    circle: circleKey(cohortSlug),
    posts: posts.map((post) => ({
      ...post,
      isNew: post.number > readNumber && !post.isOwn,
      isAnswer: post.number === row.answerNumber,
      canEdit: canWrite && post.isOwn && post.standing === "standing" && isEditable(post.createdAt, ctx.now),
      canMark: canMark && post.number > 1 && post.standing === "standing",
    })),
    page: shown,
    pageCount,
    isLocked: lockedAt !== null,
    unread: Math.max(0, row.postCount - readNumber),
    canWrite,
    canReply: canWrite && (lockedAt === null || moderates),
    canModerate: moderates,
    quoting: quoted ? { id: quoted.id, number: quoted.number, author: quoted.author } : null,
  };
}

async function findThread(ctx: Context, threadId: string, readerId: string): Promise<ThreadRow> {
  const [row] = await ctx.db.$queryRaw<ThreadRow[]>`
    SELECT t."id", t."courseId", t."cohortId", t."moduleId", c."slug" AS "courseSlug", m."slug" AS "moduleSlug", m."number" AS "moduleNumber",
      m."title" AS "moduleTitle", l."slug" AS "lessonSlug", l."number" AS "lessonNumber", l."title" AS "lessonTitle",
      h."slug" AS "cohortSlug", h."title" AS "cohortTitle", t."postCount", t."lockedAt", a."number" AS "answerNumber",
      p."authorId" AS "openerId", CASE WHEN p."removedAt" IS NULL AND p."hiddenAt" IS NULL THEN nullif(p."title", '') END AS "title",
      coalesce(r."readNumber", 0) AS "readNumber"
    FROM "DiscussionThread" t
    JOIN "DiscussionPost" p ON p."threadId" = t."id" AND p."number" = 1
    JOIN "Course" c ON c."id" = t."courseId"
    JOIN "Module" m ON m."id" = t."moduleId"
    LEFT JOIN "Lesson" l ON l."id" = t."lessonId"
    LEFT JOIN "Cohort" h ON h."id" = t."cohortId"
    LEFT JOIN "DiscussionPost" a ON a."id" = t."answerId"
    LEFT JOIN "DiscussionReading" r ON r."threadId" = t."id" AND r."userId" = ${readerId}
    WHERE t."id" = ${threadId} AND ${openTo(ctx.actor)}`;
  if (!row) throw new NotFound("The thread");
  return row;
}
