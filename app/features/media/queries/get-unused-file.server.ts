import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";

/** A file that may be removed, for the page that asks once more. */
export interface UnusedFile {
  readonly name: string;
  readonly kind: "picture" | "document" | "captions";
  readonly courseSlug: string;
  readonly isUsed: boolean;
}

/** @throws {NotFound} no such file, or of a course whose lessons this person does not write. */
export async function getUnusedFile(ctx: Context, { fileId }: { fileId: string }): Promise<UnusedFile> {
  const file = await ctx.db.mediaFile.findFirst({
    where: { id: fileId, state: "ready", course: coursesWrittenBy(ctx.actor) },
    select: {
      name: true,
      kind: true,
      course: { select: { slug: true } },
      _count: { select: { uses: true } },
    },
  });
  if (!file) throw new NotFound("This file");
  return { name: file.name, kind: file.kind, courseSlug: file.course.slug, isUsed: file._count.uses > 0 };
}
