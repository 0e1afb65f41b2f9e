import type { FileOwner } from "~/features/media/index.server";

/**
 * Files that the text of a lesson shows are everybody's, as the text is: while it is the current one of a lesson that is
 * part of a published module. Of former texts only those who teach the course see them.
 */
export const lessonRevisionFiles: FileOwner = {
  type: "lesson-revision",
  async reachOf(ctx, revisionIds) {
    const shown = await ctx.db.lesson.findFirst({
      where: {
        currentRevisionId: { in: [...revisionIds] },
        retiredAt: null,
        module: { retiredAt: null, state: "published" },
      },
      select: { id: true },
    });
    return shown ? "everybody" : "nobody";
  },
};
