import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";
import { storage } from "~/platform/storage/storage.server";
import { fileEnding } from "../domain/addresses";

/** A file as a course's folder keeps it. */
interface CourseFileCopy {
  /** The file's id and its ending, as `media/` names it. */
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/**
 * Files for the folder of a course, one after the other: a picture as it came with such a folder, else the widest that
 * every browser shows. What is not there is left out.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function* exportCourseFiles(
  ctx: Context,
  fileIds: readonly string[],
): AsyncGenerator<CourseFileCopy> {
  authorise(isAdministrator(ctx.actor));
  const files = await ctx.db.mediaFile.findMany({
    where: { id: { in: [...fileIds] }, state: "ready" },
    orderBy: { id: "asc" },
    select: { id: true, objects: { select: { key: true, mediaType: true, width: true } } },
  });
  const store = await storage();
  for (const { id, objects } of files) {
    const object =
      objects.find(({ width }) => width === 0) ??
      objects
        .filter(({ mediaType }) => mediaType === "image/webp")
        .sort((one, other) => other.width - one.width)[0];
    const pieces = object ? await store.get(object.key) : null;
    if (object && pieces) yield { name: `${id}.${fileEnding(object.mediaType)}`, pieces };
  }
}
