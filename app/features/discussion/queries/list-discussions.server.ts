import { closedModules } from "~/features/enrolment/index.server";
import { authorise, type Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { userIdOf } from "~/shared/actor";
import { isModerator, mayWrite } from "../policy";
import { isOneOf, lookedAfterBy } from "./circle-scope.server";
import { type ListedThread, listThreads } from "./list-threads.server";

/** All that is talked about in one's own circles, and whether a daily mail tells of it. */
export interface MyDiscussions {
  readonly threads: readonly ListedThread[];
  readonly total: number;
  readonly wantsDigest: boolean;
  readonly canWrite: boolean;
  readonly isModerator: boolean;
}

/** The threads of the actor's own circles, those with something new first. What is said of closed modules waits. */
export async function listDiscussions(ctx: Context, { page }: { page: number }): Promise<MyDiscussions> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  const closed = await closedModules(ctx, userId);
  const isOpen = Prisma.sql`(t."moduleId" <> ALL (${closed}::text[]) OR ${lookedAfterBy(ctx.actor)})`;
  const [list, digest] = await Promise.all([
    listThreads(ctx, { which: Prisma.sql`${isOneOf(ctx.actor)} AND ${isOpen}`, page, unreadFirst: true }),
    ctx.db.discussionDigest.findUnique({ where: { userId }, select: { userId: true } }),
  ]);
  return {
    ...list,
    wantsDigest: digest !== null,
    canWrite: mayWrite(ctx.actor),
    isModerator: isModerator(ctx.actor),
  };
}
