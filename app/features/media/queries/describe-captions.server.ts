import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { fileAddress } from "../domain/addresses";

/**
 * Where captions are fetched, by their ids: for rendering a text. What is not there, is no captions or is not this
 * person's to show is left out.
 */
export async function describeCaptions(
  ctx: Context,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (fileIds.length === 0) return new Map();
  const files = await ctx.db.mediaFile.findMany({
    where: {
      id: { in: [...new Set(fileIds)] },
      kind: "captions",
      state: "ready",
      course: coursesWrittenBy(ctx.actor),
    },
    select: { id: true },
  });
  return new Map(files.map(({ id }) => [id, fileAddress(id)]));
}
