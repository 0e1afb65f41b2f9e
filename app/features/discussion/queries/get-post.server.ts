import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { Circle } from "../domain/circle";
import { isEditable } from "../domain/standing";
import { mayWrite } from "../policy";
import { openTo } from "./circle-scope.server";
import { type PostView, readPosts } from "./read-posts.server";
import { requireReadable } from "./require-readable.server";

/** One post, for mending, removing or reporting it. */
export interface PostPage {
  readonly post: PostView;
  readonly threadId: string;
  readonly version: number;
  readonly canEdit: boolean;
  readonly canRemove: boolean;
  readonly canReport: boolean;
  /** The reader reported it, and nobody has decided yet. */
  readonly isReported: boolean;
}

interface PostFacts extends Circle {
  readonly moduleId: string;
  readonly threadId: string;
  readonly version: number;
  readonly isReported: boolean;
}

/**
 * A post of one of the actor's circles. One's own can be found and removed wherever it stands.
 *
 * @throws {NotFound} also for a post of another circle, and for one without words. @throws {ModuleLocked}
 */
export async function getPost(ctx: Context, { postId }: { postId: string }): Promise<PostPage> {
  const readerId = ownerScope(ctx.actor);
  const [facts] = await ctx.db.$queryRaw<PostFacts[]>`
    SELECT t."courseId", t."cohortId", t."moduleId", p."threadId", p."version", EXISTS (SELECT FROM "DiscussionReport" r
      WHERE r."postId" = p."id" AND r."reporterId" = ${readerId} AND r."decidedAt" IS NULL) AS "isReported"
    FROM "DiscussionPost" p JOIN "DiscussionThread" t ON t."id" = p."threadId"
    WHERE p."id" = ${postId} AND ${openTo(ctx.actor)}`;
  if (!facts) throw new NotFound("The post");
  const [post] = await readPosts(ctx, { which: Prisma.sql`p."id" = ${postId}`, readerId });
  if (!post || post.text === null) throw new NotFound("The post");
  if (!post.isOwn) await requireReadable(ctx, facts);
  const canWrite = mayWrite(ctx.actor);
  const stands = post.standing === "standing";
  return {
    post,
    threadId: facts.threadId,
    version: facts.version,
    isReported: facts.isReported,
    canEdit: canWrite && post.isOwn && stands && isEditable(post.createdAt, ctx.now),
    canRemove: canWrite && post.isOwn,
    canReport: canWrite && !post.isOwn && stands,
  };
}
