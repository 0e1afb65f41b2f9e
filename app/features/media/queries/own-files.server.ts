import { authorise, type Context } from "~/platform/context.server";
import { storage } from "~/platform/storage/storage.server";
import { userIdOf } from "~/shared/actor";
import { fileEnding } from "../domain/addresses";
import { savedName } from "../domain/file-name";

/** A file as it goes into the copy of one's data. */
interface OwnFile {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** All files a person has put here, one after the other; of a picture the widest. What is not there any more is left out. */
export async function* ownFiles(ctx: Context, { userId }: { userId: string }): AsyncGenerator<OwnFile> {
  authorise(userIdOf(ctx.actor) === userId);
  const files = await ctx.db.mediaFile.findMany({
    where: { uploaderId: userId, state: "ready" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      name: true,
      objects: {
        orderBy: [{ width: "desc" }, { mediaType: "desc" }],
        take: 1,
        select: { key: true, mediaType: true },
      },
    },
  });
  const store = await storage();
  for (const [index, { name, objects }] of files.entries()) {
    const [object] = objects;
    const pieces = object ? await store.get(object.key) : null;
    if (object && pieces)
      yield { name: `files/${index + 1} ${savedName(name, fileEnding(object.mediaType))}`, pieces };
  }
}
