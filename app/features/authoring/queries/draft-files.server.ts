import type { FileOwner } from "~/features/media/index.server";
import { draftsWrittenBy } from "../policy";

/** How media calls a draft that shows files. */
export const DRAFT_FILES = "lesson-draft";

/** Files that a draft shows are seen by those who may write it, and nobody else, until it is published. */
export const lessonDraftFiles: FileOwner = {
  type: DRAFT_FILES,
  async reachOf(ctx, draftIds) {
    const own = await ctx.db.lessonDraft.count({
      where: { id: { in: [...draftIds] }, ...draftsWrittenBy(ctx.actor) },
    });
    return own > 0 ? "reader" : "nobody";
  },
};
