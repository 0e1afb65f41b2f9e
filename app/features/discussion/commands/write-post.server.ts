import type { Context } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import type { Circle } from "../domain/circle";
import { postWritten } from "../events";

/** Two clicks, or a page sent again, within this time are one wish. */
const SAME_WISH_MS = 10 * 60_000;

/** The same words by the same person a moment ago. */
export const sameWish = (tx: Context, words: { authorId: string; title: string; text: string }) => ({
  ...words,
  removedAt: null,
  createdAt: { gt: new Date(tx.now.getTime() - SAME_WISH_MS) },
});

interface WrittenPost {
  readonly thread: Circle & {
    readonly id: string;
    readonly moduleId: string;
    readonly lessonId: string | null;
  };
  readonly number: number;
  readonly authorId: string;
  readonly title: string;
  readonly text: string;
  readonly quotedId: string | null;
}

/** Writes a post into a thread that is held, marks the thread as read by its writer, and says that they took part. */
export async function writePost(tx: Context, { thread, ...post }: WrittenPost): Promise<{ id: string }> {
  const { id: threadId, courseId, cohortId, moduleId, lessonId } = thread;
  const { id } = await tx.db.discussionPost.create({
    data: { ...post, threadId, createdAt: tx.now },
    select: { id: true },
  });
  await readUpTo(tx, { userId: post.authorId, threadId, number: post.number });
  await publish(tx, postWritten, {
    postId: id,
    threadId,
    userId: post.authorId,
    courseId,
    cohortId,
    moduleId,
    lessonId,
  });
  return { id };
}

interface Reading {
  readonly userId: string;
  readonly threadId: string;
  readonly number: number;
}

/** Remembers how far somebody has read; never less far than before. */
export async function readUpTo(tx: Context, { userId, threadId, number }: Reading): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO "DiscussionReading" AS r ("userId", "threadId", "readNumber") VALUES (${userId}, ${threadId}, ${number})
    ON CONFLICT ("userId", "threadId") DO UPDATE SET "readNumber" = greatest(r."readNumber", excluded."readNumber")`;
}
