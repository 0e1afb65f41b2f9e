import { authorise, type Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { type Standing, standingOf } from "../domain/standing";
import { isModerator } from "../policy";
import type { ReportReason } from "../schema";
import { lookedAfterBy } from "./circle-scope.server";
import { type PostView, readPosts } from "./read-posts.server";

/** How many posts before and after a reported one are shown beside it. */
const AROUND = 3;

/** A post as those who decide about it see it: its words, what stood before, who asked for a look, what was decided. */
export interface Case {
  readonly postId: string;
  readonly threadId: string;
  readonly number: number;
  readonly version: number;
  readonly standing: Standing;
  readonly title: string;
  /** Empty once it was let go. */
  readonly text: string;
  readonly author: string | null;
  readonly createdAt: Date;
  readonly isLocked: boolean;
  /** Earlier words, first first. */
  readonly versions: readonly { readonly title: string; readonly text: string; readonly replacedAt: Date }[];
  /** Without who wrote them. */
  readonly reports: readonly {
    readonly reason: ReportReason;
    readonly note: string;
    readonly createdAt: Date;
    readonly decidedAt: Date | null;
  }[];
  readonly decisions: readonly {
    readonly kind: "hidden" | "restored" | "kept" | "locked" | "unlocked";
    readonly reason: string;
    readonly createdAt: Date;
    readonly moderator: string | null;
  }[];
  /** The thread around it, in its order, without the post itself. */
  readonly before: readonly PostView[];
  readonly after: readonly PostView[];
}

/**
 * Everything there is to know about one post, and nothing about its author beyond it.
 *
 * @throws {Forbidden | NotFound} also for a post of a circle the actor does not look after.
 */
export async function getCase(ctx: Context, { postId }: { postId: string }): Promise<Case> {
  authorise(isModerator(ctx.actor));
  const [mine] = await ctx.db.$queryRaw<{ id: string }[]>`
    SELECT p."id" FROM "DiscussionPost" p JOIN "DiscussionThread" t ON t."id" = p."threadId"
    WHERE p."id" = ${postId} AND ${lookedAfterBy(ctx.actor)}`;
  if (!mine) throw new NotFound("The post");
  const { author, thread, decisions, ...post } = await ctx.db.discussionPost.findUniqueOrThrow({
    where: { id: postId },
    select: CASE,
  });
  const around = await readPosts(ctx, {
    which: Prisma.sql`p."threadId" = ${post.threadId} AND p."id" <> ${postId}
      AND p."number" BETWEEN ${post.number - AROUND} AND ${post.number + AROUND}`,
    readerId: ownerScope(ctx.actor),
  });
  const { id: _, removedAt, hiddenAt, ...shown } = post;
  const authorLeft = author.erasedAt !== null;
  return {
    ...shown,
    postId,
    standing: standingOf({ text: post.text, removedAt, hiddenAt, authorLeft }),
    author: authorLeft ? null : author.name,
    isLocked: thread.lockedAt !== null,
    decisions: decisions.map(({ moderator, ...decision }) => ({
      ...decision,
      moderator: moderator.erasedAt ? null : moderator.name,
    })),
    before: around.filter(({ number }) => number < post.number),
    after: around.filter(({ number }) => number > post.number),
  };
}

const PERSON = { select: { name: true, erasedAt: true } } as const;
/** More of either would be no case but a campaign; the oldest are left out. */
const MOST = 50;

const CASE = {
  id: true,
  threadId: true,
  number: true,
  version: true,
  title: true,
  text: true,
  createdAt: true,
  removedAt: true,
  hiddenAt: true,
  author: PERSON,
  thread: { select: { lockedAt: true } },
  versions: { orderBy: { number: "asc" }, take: MOST, select: { title: true, text: true, replacedAt: true } },
  reports: {
    orderBy: { createdAt: "desc" },
    take: MOST,
    select: { reason: true, note: true, createdAt: true, decidedAt: true },
  },
  decisions: {
    orderBy: { createdAt: "desc" },
    take: MOST,
    select: { kind: true, reason: true, createdAt: true, moderator: PERSON },
  },
} as const satisfies Prisma.DiscussionPostSelect;
