import { authorise, type Context, transact } from "~/platform/context.server";
import { limit } from "~/platform/rate-limit.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { circleToShow } from "../domain/circle";
import { mayWrite } from "../policy";
import { findPlace } from "../queries/find-place.server";
import { requireReadable } from "../queries/require-readable.server";
import type { PlaceParams, ThreadForm } from "../schema";
import { sameWish, writePost } from "./write-post.server";

interface OpenThreadInput extends ThreadForm {
  readonly place: PlaceParams;
}

/**
 * Begins a thread under a lesson or a module, in one of the actor's circles. Of two clicks at once the second finds what
 * the first began.
 *
 * @throws {Forbidden} to strangers, the half signed in, and whoever looks at the site as somebody else.
 * @throws {NotFound} for a place or circle that is not the actor's. @throws {ModuleLocked | TooManyRequests}
 */
export async function openThread(
  ctx: Context,
  { place: params, circle: asked, title, text }: OpenThreadInput,
): Promise<{ threadId: string }> {
  const authorId = userIdOf(ctx.actor);
  authorise(authorId !== null && mayWrite(ctx.actor));
  const { moduleId, lessonId, circles } = await findPlace(ctx, params);
  const circle = circleToShow(circles, asked);
  if (!circle) throw new NotFound("The circle");
  await requireReadable(ctx, { ...circle, moduleId });
  await limit(ctx, "discussion-post", { account: authorId });
  return transact(ctx, async (tx) => {
    // There is no thread yet that two could wait for: they wait for their writer.
    await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`discussion:${authorId}`}, 0))`;
    const { courseId, cohortId } = circle;
    const at = { courseId, cohortId, moduleId, lessonId };
    const same = await tx.db.discussionPost.findFirst({
      where: { ...sameWish(tx, { authorId, title, text }), number: 1, thread: at },
      select: { threadId: true },
    });
    if (same) return same;
    const thread = await tx.db.discussionThread.create({
      data: { ...at, createdAt: tx.now, lastPostAt: tx.now },
      select: { id: true },
    });
    await writePost(tx, { thread: { ...at, ...thread }, number: 1, authorId, title, text, quotedId: null });
    return { threadId: thread.id };
  });
}
