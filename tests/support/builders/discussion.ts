import type { PrismaClient } from "~/platform/generated/prisma/client.ts";

interface ThreadShape {
  /** Null: of those who take the open course alone. */
  readonly cohortId: string | null;
  readonly lessonId: string;
  readonly authorId: string;
  readonly title?: string;
  readonly text?: string;
  readonly at?: Date;
  /** Replies in their order; all a minute apart. */
  readonly replies?: readonly { readonly authorId: string; readonly text: string }[];
}

/** A thread under a lesson, put there directly. */
export async function aThread(prisma: PrismaClient, shape: ThreadShape) {
  const {
    cohortId,
    lessonId,
    authorId,
    title = "Who pays?",
    text = "And who decides?",
    replies = [],
  } = shape;
  const start = shape.at ?? new Date();
  const at = (number: number) => new Date(start.getTime() + (number - 1) * 60_000);
  const { module } = await prisma.lesson.findUniqueOrThrow({
    where: { id: lessonId },
    select: { module: { select: { id: true, courseId: true } } },
  });
  const posts = [{ authorId, title, text }, ...replies.map((reply) => ({ title: "", ...reply }))];
  const thread = await prisma.discussionThread.create({
    data: {
      courseId: module.courseId,
      moduleId: module.id,
      lessonId,
      cohortId,
      createdAt: start,
      lastPostAt: at(posts.length),
      postCount: posts.length,
      posts: {
        create: posts.map((post, index) => ({ ...post, number: index + 1, createdAt: at(index + 1) })),
      },
    },
    select: { id: true, posts: { orderBy: { number: "asc" }, select: { id: true } } },
  });
  return { threadId: thread.id, postIds: thread.posts.map(({ id }) => id) };
}
