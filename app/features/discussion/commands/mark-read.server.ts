import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { mayWrite } from "../policy";
import { isOneOf } from "../queries/circle-scope.server";
import { lockThread } from "../queries/lock-thread.server";
import { readUpTo } from "./write-post.server";

interface MarkReadInput {
  readonly threadId: string;
  /** The last post of the page that was read. What came since stays new. */
  readonly upTo: number;
}

/**
 * The reader's word that they have read a thread as far as its page went.
 *
 * @throws {Forbidden | NotFound}
 */
export async function markRead(ctx: Context, { threadId, upTo }: MarkReadInput): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null && mayWrite(ctx.actor));
  await transact(ctx, async (tx) => {
    const { postCount } = await lockThread(tx, threadId);
    await readUpTo(tx, { userId, threadId, number: Math.min(upTo, postCount) });
  });
}

/**
 * Everything in one's own circles counts as read.
 *
 * @throws {Forbidden}
 */
export async function markAllRead(ctx: Context): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null && mayWrite(ctx.actor));
  await ctx.db.$executeRaw`
    INSERT INTO "DiscussionReading" AS r ("userId", "threadId", "readNumber")
    SELECT ${userId}, t."id", t."postCount" FROM "DiscussionThread" t WHERE ${isOneOf(ctx.actor)}
    ON CONFLICT ("userId", "threadId") DO UPDATE SET "readNumber" = greatest(r."readNumber", excluded."readNumber")`;
}
