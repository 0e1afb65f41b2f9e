import { coursesWrittenBy } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import type { ByteRange } from "~/platform/storage/storage";
import { storage } from "~/platform/storage/storage.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { plainVariant } from "../domain/addresses";
import type { FileOwner } from "../file-owner";

interface WantedFile {
  readonly fileId: string;
  /** Of a picture: one of the widths and formats that are kept. Left out: what every browser shows. */
  readonly variant?: { readonly width: number; readonly mediaType: string };
}

/** A file that this reader may read. */
export interface OpenFile {
  readonly kind: "picture" | "document" | "captions";
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly digest: string;
  /** Everybody may read it, so it may be kept anywhere for good. */
  readonly isPublic: boolean;
  /** @throws {NotFound} its bytes are not there, which `doctor` should hear of. */
  read(range?: ByteRange): Promise<AsyncIterable<Uint8Array>>;
}

/**
 * The file, where what shows it is open to this reader, or where they put it there or write the lessons of its course. To everybody
 * else it does not exist. Asked anew each time: nothing of an answer is kept.
 *
 * @throws {NotFound}
 */
export async function openFile(
  ctx: Context,
  { fileId, variant }: WantedFile,
  owners: readonly FileOwner[],
): Promise<OpenFile> {
  const file = await ctx.db.mediaFile.findFirst({
    where: { id: fileId, state: "ready" },
    select: {
      kind: true,
      name: true,
      uploaderId: true,
      objects: { select: { key: true, mediaType: true, width: true, bytes: true, digest: true } },
      uses: { select: { ownerType: true, ownerId: true } },
    },
  });
  if (!file) throw new NotFound("This file");
  const isPublic = await admits(ctx, { id: fileId, ...file }, owners);
  // Of width zero is a picture as it came, which is served to nobody.
  const objects = file.objects.filter(({ width }) => (file.kind === "picture") === width > 0);
  const object = variant
    ? objects.find(({ width, mediaType }) => width === variant.width && mediaType === variant.mediaType)
    : plainVariant(objects);
  if (!object) throw new NotFound("This width of a picture");
  const { key, mediaType, bytes, digest } = object;
  return {
    kind: file.kind,
    name: file.name,
    mediaType,
    bytes,
    digest,
    isPublic,
    async read(range) {
      const found = await (await storage()).get(key, range);
      if (!found) throw new NotFound("The bytes of a file");
      return found;
    },
  };
}

interface Shown {
  readonly id: string;
  readonly uploaderId: string | null;
  readonly uses: readonly { readonly ownerType: string; readonly ownerId: string }[];
}

/** Whether everybody may read it. @throws {NotFound} where this reader may not. */
async function admits(ctx: Context, file: Shown, owners: readonly FileOwner[]): Promise<boolean> {
  let isReader = file.uploaderId === ownerScope(ctx.actor);
  for (const owner of owners) {
    const ids = file.uses.flatMap(({ ownerType, ownerId }) => (ownerType === owner.type ? [ownerId] : []));
    const reach = ids.length > 0 ? await owner.reachOf(ctx, ids) : "nobody";
    if (reach === "everybody") return true;
    isReader ||= reach === "reader";
  }
  if (!isReader && !(await isOfTheirCourse(ctx, file.id))) throw new NotFound("This file");
  return false;
}

async function isOfTheirCourse(ctx: Context, id: string): Promise<boolean> {
  return (await ctx.db.mediaFile.count({ where: { id, course: coursesWrittenBy(ctx.actor) } })) > 0;
}
