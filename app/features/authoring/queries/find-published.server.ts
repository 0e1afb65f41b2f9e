import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { NotFound } from "~/shared/domain-error";
import type { LessonText } from "../lesson-text.server";
import { lessonsKeptBy, lessonsWrittenBy } from "../policy";
import { REVISION_TEXT, textOfRevision } from "./read-lesson-text.server";

/** A lesson as readers have it, for those who write it. */
export interface PublishedLesson {
  readonly id: string;
  readonly number: string;
  readonly slug: string;
  readonly title: string;
  readonly currentRevisionId: string | null;
  /** Null while it is part of the course. */
  readonly archived: { readonly at: Date; readonly reason: string } | null;
  /** Null while nothing is published. */
  readonly text: LessonText | null;
  readonly moduleSlug: string;
  readonly courseId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
}

/**
 * What readers have of a lesson, and where it stands.
 *
 * @throws {NotFound} also for a lesson that left the course.
 */
export const findPublished = (ctx: Context, lessonId: string): Promise<PublishedLesson> =>
  findLesson(ctx, { id: lessonId, ...lessonsWrittenBy(ctx.actor) });

/**
 * The same, also of a lesson that was taken out on the site.
 *
 * @throws {NotFound}
 */
export const findKept = (ctx: Context, lessonId: string): Promise<PublishedLesson> =>
  findLesson(ctx, { id: lessonId, ...lessonsKeptBy(ctx.actor) });

async function findLesson(ctx: Context, where: Prisma.LessonWhereInput): Promise<PublishedLesson> {
  const lesson = await ctx.db.lesson.findFirst({
    where,
    select: {
      id: true,
      number: true,
      slug: true,
      title: true,
      minutes: true,
      currentRevisionId: true,
      archivedAt: true,
      archiveReason: true,
      currentRevision: { select: REVISION_TEXT },
      module: { select: { slug: true, course: { select: { id: true, slug: true, title: true } } } },
    },
  });
  if (!lesson) throw new NotFound("The lesson");
  const { id, number, slug, title, minutes, currentRevisionId, currentRevision, module } = lesson;
  const { archivedAt, archiveReason } = lesson;
  return {
    id,
    number,
    slug,
    title,
    currentRevisionId,
    archived: archivedAt && { at: archivedAt, reason: archiveReason ?? "" },
    moduleSlug: module.slug,
    text: currentRevision ? textOfRevision(currentRevision, title, minutes) : null,
    courseId: module.course.id,
    courseSlug: module.course.slug,
    courseTitle: module.course.title,
  };
}
