import { authorise, type Context, transact } from "~/platform/context.server";
import { type DigestPlace, findNews } from "../queries/find-news.server";

interface TakeDigestInput {
  readonly userId: string;
  /** The end of the day it tells of: exclusive of nothing before it, and of everything after. */
  readonly until: Date;
}

/** What one mail tells, and the time it covers. */
export interface TakenDigest {
  readonly places: readonly DigestPlace[];
}

/**
 * Takes what a person has not been told yet, up to the end of a day, and remembers that it was told: in the transaction
 * in which the mail is written, so that both happen or neither. Null where there is nothing, or another took it.
 *
 * No post is ever taken twice: each time begins where the one before ended, and the row decides between two at once.
 *
 * @throws {Forbidden} for anybody but the product itself
 */
export async function takeDigest(
  ctx: Context,
  { userId, until }: TakeDigestInput,
): Promise<TakenDigest | null> {
  authorise(ctx.actor.kind === "system");
  return transact(ctx, async (tx) => {
    const [digest] = await tx.db.$queryRaw<{ since: Date }[]>`
      SELECT "toldUntil" AS "since" FROM "DiscussionDigest" WHERE "userId" = ${userId} AND "toldUntil" < ${until} FOR UPDATE`;
    if (!digest) return null;
    await tx.db.discussionDigest.update({
      where: { userId },
      data: { toldUntil: until },
      select: { userId: true },
    });
    const places = await findNews(tx, { userId, since: digest.since, until });
    return places.length > 0 ? { places } : null;
  });
}
