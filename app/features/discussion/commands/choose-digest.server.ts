import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { mayWrite } from "../policy";

/**
 * Whether a daily mail tells the actor what is new. It begins with what is written from now on, and asking for it twice
 * does not begin anew.
 *
 * @throws {Forbidden}
 */
export async function chooseDigest(ctx: Context, { wanted }: { wanted: boolean }): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null && mayWrite(ctx.actor));
  await transact(ctx, async (tx) => {
    if (wanted)
      await tx.db.discussionDigest.createMany({
        data: [{ userId, toldUntil: tx.now }],
        skipDuplicates: true,
      });
    else await tx.db.discussionDigest.deleteMany({ where: { userId } });
  });
}
