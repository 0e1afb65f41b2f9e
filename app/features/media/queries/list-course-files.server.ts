import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { fileAddress } from "../domain/addresses";
import { QUOTA_BYTES } from "../domain/limits";

const SHOWN = 100;

/** A file of a course on the page of those who write it. */
export interface CourseFile {
  readonly id: string;
  readonly kind: "picture" | "document" | "captions";
  readonly name: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly addedAt: Date;
  readonly isUsed: boolean;
  readonly isOwn: boolean;
  readonly address: string;
}

/** The files of a course, newest first, and how much of their place this person has used. */
export interface CourseFiles {
  readonly title: string;
  readonly files: readonly CourseFile[];
  /** The list holds the newest alone. */
  readonly isCut: boolean;
  readonly keptBytes: number;
  readonly quotaBytes: number;
}

/**
 * @throws {NotFound} no such course, or not one whose lessons this person writes.
 */
export async function listCourseFiles(
  ctx: Context,
  { courseSlug }: { courseSlug: string },
): Promise<CourseFiles> {
  const course = await ctx.db.course.findFirst({
    where: { slug: courseSlug, ...coursesWrittenBy(ctx.actor) },
    select: { id: true, title: true },
  });
  if (!course) throw new NotFound("This course");
  const uploaderId = ownerScope(ctx.actor);
  const [files, { _sum }] = await Promise.all([
    ctx.db.mediaFile.findMany({
      where: { courseId: course.id, state: "ready" },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: SHOWN + 1,
      select: {
        id: true,
        kind: true,
        name: true,
        bytes: true,
        width: true,
        height: true,
        createdAt: true,
        uploaderId: true,
        _count: { select: { uses: true } },
      },
    }),
    ctx.db.mediaFile.aggregate({ where: { uploaderId }, _sum: { bytes: true } }),
  ]);
  return {
    title: course.title,
    files: files.slice(0, SHOWN).map(({ createdAt, uploaderId: by, _count, ...file }) => ({
      ...file,
      addedAt: createdAt,
      isUsed: _count.uses > 0,
      isOwn: by === uploaderId,
      address: fileAddress(file.id),
    })),
    isCut: files.length > SHOWN,
    keptBytes: _sum.bytes ?? 0,
    quotaBytes: QUOTA_BYTES,
  };
}
