import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import {
  type ByteRange,
  type Contents,
  type Listed,
  requireKey,
  type Storage,
  StorageFailed,
} from "./storage";

/** The folder of what is being written; who died while writing left something there. */
const HALVES = "halves";
const BATCH = 1_000;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";
const isFull = (error: unknown) =>
  ["ENOSPC", "EDQUOT", "EFBIG"].includes((error as NodeJS.ErrnoException).code ?? "");

/**
 * Objects as files below one folder, sharded by the first letters of their keys so that no folder grows large. An object
 * is written beside its place, pushed to the disk and then moved there: nobody ever reads half of one, and what was
 * acknowledged survives a power cut.
 */
export class DiskStorage implements Storage {
  constructor(private readonly folder: string) {}

  #fileOf(key: string): string {
    requireKey(key);
    return path.join(this.folder, key.slice(0, 2), key.slice(2, 4), key);
  }

  async put(key: string, { bytes }: Contents): Promise<void> {
    const file = this.#fileOf(key);
    const half = path.join(this.folder, HALVES, `${key}.${randomBytes(4).toString("hex")}`);
    try {
      for (const place of [half, file]) await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const handle = await open(half, "wx", 0o600);
      await writeAll(handle, bytes);
      await rename(half, file);
      await pushFolder(path.dirname(file));
    } catch (error) {
      await rm(half, { force: true });
      throw isFull(error) ? new StorageFailed("full", error) : error;
    }
  }

  async get(key: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array> | null> {
    const file = this.#fileOf(key);
    try {
      const handle = await open(file, "r");
      return handle.createReadStream({ start: range?.first, end: range?.last });
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.#fileOf(key), { force: true });
  }

  async *list(): AsyncGenerator<readonly Listed[]> {
    let batch: Listed[] = [];
    for (const shard of await shardsIn(this.folder))
      for (const inner of await shardsIn(path.join(this.folder, shard)))
        for (const listed of await filesIn(path.join(this.folder, shard, inner))) {
          batch.push(listed);
          if (batch.length < BATCH) continue;
          yield batch;
          batch = [];
        }
    if (batch.length > 0) yield batch;
  }

  async removeHalves(before: Date): Promise<void> {
    const folder = path.join(this.folder, HALVES);
    for (const { key, storedAt } of await filesIn(folder))
      if (storedAt < before) await rm(path.join(folder, key), { force: true });
  }
}

async function writeAll(handle: FileHandle, bytes: Contents["bytes"]): Promise<void> {
  try {
    for await (const piece of bytes) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the name, too, survives a power cut. Some file systems cannot, and need not. */
async function pushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}

async function shardsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(noneIfMissing);
  return entries.flatMap((entry) => (entry.isDirectory() && entry.name !== HALVES ? [entry.name] : []));
}

/** Names and ages. What is removed while it is looked at is not there. */
async function filesIn(folder: string): Promise<Listed[]> {
  const names = await readdir(folder).catch(noneIfMissing);
  const found = await Promise.all(
    names.map(async (key) => {
      const storedAt = (await stat(path.join(folder, key)).catch(() => null))?.mtime;
      return storedAt ? [{ key, storedAt }] : [];
    }),
  );
  return found.flat();
}

function noneIfMissing(error: unknown): never[] {
  if (isMissing(error)) return [];
  throw error;
}
