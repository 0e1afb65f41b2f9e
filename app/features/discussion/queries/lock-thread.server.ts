import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { Circle } from "../domain/circle";
import { openTo } from "./circle-scope.server";
import { requireReadable } from "./require-readable.server";

/** Where a post stands, for the way back to it. */
export interface PlacedPost {
  readonly threadId: string;
  readonly number: number;
}

/** A thread that is held until the transaction ends. */
export interface HeldThread extends Circle {
  readonly id: string;
  readonly moduleId: string;
  readonly lessonId: string | null;
  readonly postCount: number;
  readonly lockedAt: Date | null;
  readonly answerId: string | null;
}

type PlacedThread = Circle & { readonly moduleId: string };
const PLACE = Prisma.sql`t."courseId", t."cohortId", t."moduleId"`;

const held = (tx: Context, which: Prisma.Sql) =>
  tx.db.$queryRaw<HeldThread[]>`
    SELECT t."id", t."courseId", t."cohortId", t."moduleId", t."lessonId", t."postCount", t."lockedAt", t."answerId"
    FROM "DiscussionThread" t WHERE ${which} AND ${openTo(tx.actor)} FOR UPDATE OF t`;

/**
 * Makes sure that a thread is the actor's before anything of theirs is counted.
 *
 * @throws {NotFound} also for a thread of another circle. @throws {ModuleLocked}
 */
export async function insistOnThread(ctx: Context, threadId: string): Promise<void> {
  const [found] = await ctx.db.$queryRaw<PlacedThread[]>`
    SELECT ${PLACE} FROM "DiscussionThread" t WHERE t."id" = ${threadId} AND ${openTo(ctx.actor)}`;
  if (!found) throw new NotFound("The thread");
  await requireReadable(ctx, found);
}

/**
 * Makes sure that a post is somebody else's, in one of the actor's circles.
 *
 * @throws {NotFound | ModuleLocked}
 */
export async function insistOnForeignPost(ctx: Context, postId: string): Promise<void> {
  const [found] = await ctx.db.$queryRaw<PlacedThread[]>`
    SELECT ${PLACE} FROM "DiscussionPost" p JOIN "DiscussionThread" t ON t."id" = p."threadId"
    WHERE p."id" = ${postId} AND p."authorId" <> ${ownerScope(ctx.actor)} AND ${openTo(ctx.actor)}`;
  if (!found) throw new NotFound("The post");
  await requireReadable(ctx, found);
}

/**
 * Holds a thread of the actor's circles: everything that changes it or a post of it goes one after the other.
 *
 * @throws {NotFound} also for a thread of another circle.
 */
export async function lockThread(tx: Context, threadId: string): Promise<HeldThread> {
  const [thread] = await held(tx, Prisma.sql`t."id" = ${threadId}`);
  if (!thread) throw new NotFound("The thread");
  return thread;
}

/**
 * Holds the thread of a post, and reads the post once it is held: as whoever came before left it.
 *
 * @throws {NotFound} also for a post of another circle.
 */
export async function lockPost(tx: Context, postId: string) {
  const [thread] = await held(
    tx,
    Prisma.sql`t."id" = (SELECT p."threadId" FROM "DiscussionPost" p WHERE p."id" = ${postId})`,
  );
  if (!thread) throw new NotFound("The post");
  const { author, ...post } = await tx.db.discussionPost.findUniqueOrThrow({
    where: { id: postId },
    include: { author: { select: { erasedAt: true } } },
  });
  return { thread, post: { ...post, authorLeft: author.erasedAt !== null } };
}
