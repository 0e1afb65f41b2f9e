import { createHash } from "node:crypto";
import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { newKey } from "~/platform/storage/new-key.server";
import { StorageFailed } from "~/platform/storage/storage";
import { storage } from "~/platform/storage/storage.server";
import { QUOTA_BYTES } from "../domain/limits";
import { NoPlaceForFiles, QuotaReached } from "../errors";

/** One object of a file that is about to be stored. */
export interface NewObject {
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export interface NewFile {
  /** Where the file has one already, because texts name it. Left out: a new one. */
  readonly id?: string;
  readonly kind: "picture" | "document" | "captions";
  /** Null for what comes with the files of a course. */
  readonly uploaderId: string | null;
  readonly courseId: string;
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly objects: readonly NewObject[];
}

/**
 * Keeps a file: first the row with the keys of all its objects, then the objects, then the word that it is ready. So at
 * no moment is there an object whose row could not be found; what was begun and not finished goes with the sweep.
 *
 * @throws {QuotaReached}
 * @throws {NoPlaceForFiles} nothing was kept.
 */
export async function storeFile(ctx: Context, file: NewFile): Promise<{ id: string }> {
  const objects = file.objects.map((object) => ({ ...object, key: newKey() }));
  const { id } = await transact(ctx, (tx) => reserve(tx, file, objects));
  try {
    const store = await storage();
    for (const { key, bytes } of objects)
      await store.put(key, { bytes: onePiece(bytes), length: bytes.length });
  } catch (error) {
    // Best effort: what cannot be taken back now is taken back by the sweep.
    await takeBack(ctx, id, objects).catch(() => undefined);
    if (error instanceof StorageFailed) throw new NoPlaceForFiles();
    throw error;
  }
  await transact(ctx, (tx) => finish(tx, id, file));
  return { id };
}

type Keyed = NewObject & { readonly key: string };

/** Of two uploads of one person at once, the second is measured with the first. */
async function insistOnQuota(tx: Context, uploaderId: string, bytes: number): Promise<void> {
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`media:${uploaderId}`}, 0))`;
  const { _sum: kept } = await tx.db.mediaFile.aggregate({ where: { uploaderId }, _sum: { bytes: true } });
  if ((kept.bytes ?? 0) + bytes > QUOTA_BYTES) throw new QuotaReached(QUOTA_BYTES / 1024 ** 2);
}

async function reserve(tx: Context, file: NewFile, objects: readonly Keyed[]): Promise<{ id: string }> {
  const { id, kind, uploaderId, courseId, name, size } = file;
  const bytes = objects.reduce((sum, object) => sum + object.bytes.length, 0);
  if (uploaderId) await insistOnQuota(tx, uploaderId, bytes);
  return tx.db.mediaFile.create({
    data: {
      ...(id ? { id } : {}),
      kind,
      uploaderId,
      courseId,
      name,
      bytes,
      createdAt: tx.now,
      width: size?.width ?? null,
      height: size?.height ?? null,
      objects: {
        createMany: {
          data: objects.map((object) => ({
            key: object.key,
            mediaType: object.mediaType,
            width: object.width,
            height: object.height,
            bytes: object.bytes.length,
            digest: createHash("sha256").update(object.bytes).digest("base64url"),
          })),
        },
      },
    },
    select: { id: true },
  });
}

/** Fails where the sweep was faster: then nothing of the file is left. */
async function finish(tx: Context, id: string, { kind, courseId }: NewFile): Promise<void> {
  const { count } = await tx.db.mediaFile.updateMany({
    where: { id, state: "pending" },
    data: { state: "ready" },
  });
  if (count !== 1) throw new NoPlaceForFiles();
  await audit(tx, {
    action: "media.file-added",
    objectType: "file",
    objectId: id,
    details: { kind, courseId },
  });
}

async function takeBack(ctx: Context, id: string, objects: readonly Keyed[]): Promise<void> {
  await ctx.db.mediaFile.deleteMany({ where: { id, state: "pending" } });
  const store = await storage();
  for (const { key } of objects) await store.delete(key);
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
