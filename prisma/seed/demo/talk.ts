import { markAnswer, openThread, reply, reportPost } from "~/features/discussion/index.server";
import { changeProtection } from "~/features/protection/index.server";
import type { Context } from "~/platform/context.server";
import type { Person } from "~/shared/actor";
import { personOf } from "./accounts";
import { RUNNING_SCHOOL } from "./schools";
import { THREADS } from "./threads";
import { at } from "./timeline";

/** Whose name nobody reads: the twentieth of the list, who took an alias before anybody spoke. */
const PROTECTED = { number: 20, alias: "Heron" } as const;

interface Talk {
  readonly courseSlug: string;
  /** Accounts of the participants, in order. */
  readonly userIds: readonly string[];
  readonly instructor: Person;
}

/** What the running school says about its lessons: questions, an answer, and one post that somebody reported. */
export async function talkAndReport(ctx: Context, { courseSlug, userIds, instructor }: Talk): Promise<void> {
  const speaker = (who: number | "instructor") =>
    who === "instructor" ? instructor : personOf(userIds[who - 1] ?? "");
  const as = (who: number | "instructor", days: number) => at({ ...ctx, actor: speaker(who) }, days);
  await changeProtection(as(PROTECTED.number, -20), { intent: "protect", alias: PROTECTED.alias });
  for (const { place, daysAgo, by, title, text, replies } of THREADS) {
    const { threadId } = await openThread(as(by, -daysAgo), {
      place: { courseSlug, ...place },
      circle: RUNNING_SCHOOL,
      title,
      text,
    });
    for (const [index, one] of replies.entries()) {
      const day = -daysAgo + (index + 1) * 0.3;
      const { number } = await reply(as(one.by, day), { threadId, text: one.text });
      const { id: postId } = await ctx.db.discussionPost.findUniqueOrThrow({
        where: { threadId_number: { threadId, number } },
        select: { id: true },
      });
      if (one.isAnswer) await markAnswer(as(by, day + 0.1), { threadId, postId, mark: true });
      if (one.reported) await reportPost(as(one.reported.by, day + 0.1), { postId, ...one.reported });
    }
  }
}
