import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { type ShownPicture, shownPicture } from "../domain/addresses";

/**
 * How pictures are shown, by their ids: for rendering a text. What is not there, is no picture or is not this person's
 * to show is left out; the renderer then shows the words instead. One statement.
 */
export async function describeFiles(
  ctx: Context,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, ShownPicture>> {
  if (fileIds.length === 0) return new Map();
  const files = await ctx.db.mediaFile.findMany({
    where: {
      id: { in: [...new Set(fileIds)] },
      kind: "picture",
      state: "ready",
      course: coursesWrittenBy(ctx.actor),
    },
    select: {
      id: true,
      width: true,
      height: true,
      // Of width zero is what came; it is shown to nobody.
      objects: { where: { width: { gt: 0 } }, select: { mediaType: true, width: true } },
    },
  });
  return new Map(
    files.map(({ id, width, height, objects }) => [
      id,
      shownPicture({ id, width: width ?? 0, height: height ?? 0 }, objects),
    ]),
  );
}
