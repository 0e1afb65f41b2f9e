import { authorise, type Context } from "~/platform/context.server";
import { log } from "~/platform/log.server";
import { storage } from "~/platform/storage/storage.server";

/** Whatever takes longer than this was abandoned. */
const ABANDONED_MS = 24 * 3_600_000;

/** What a sweep did, and what it found missing. */
export interface Swept {
  /** Rows of files that were begun and never finished. */
  readonly rows: number;
  /** Objects without a row. */
  readonly objects: number;
  /** Rows whose object is not in the storage: bytes that were lost. Nothing is removed for them. */
  readonly missing: number;
}

/**
 * Brings rows and objects together again after crashes: rows that never became ready go, then objects that no row
 * speaks of. What is younger than a day is somebody's upload under way. Safe to run twice, and beside uploads.
 */
export async function sweepFiles(ctx: Context): Promise<Swept> {
  authorise(ctx.actor.kind === "system");
  const before = new Date(ctx.now.getTime() - ABANDONED_MS);
  const { count: rows } = await ctx.db.mediaFile.deleteMany({
    where: { state: "pending", createdAt: { lt: before } },
  });
  const store = await storage();
  await store.removeHalves(before);
  let objects = 0;
  let lost = await finishedObjects(ctx, before);
  for await (const batch of store.list()) {
    const known = await knownKeys(
      ctx,
      batch.map(({ key }) => key),
      before,
    );
    lost -= [...known.values()].filter((isFinished) => isFinished).length;
    for (const { key, storedAt } of batch) {
      if (known.has(key) || storedAt >= before) continue;
      await store.delete(key);
      objects += 1;
    }
  }
  const missing = Math.max(0, lost);
  if (missing > 0) log.error({ problems: missing }, "objects of files are missing in the storage");
  return { rows, objects, missing };
}

/** The keys that have a row, each with whether its file was ready before the sweep could meet it half-way. */
async function knownKeys(ctx: Context, keys: string[], before: Date): Promise<ReadonlyMap<string, boolean>> {
  const rows = await ctx.db.mediaObject.findMany({
    where: { key: { in: keys } },
    select: { key: true, file: { select: { state: true, createdAt: true } } },
  });
  return new Map(rows.map(({ key, file }) => [key, file.state === "ready" && file.createdAt < before]));
}

const finishedObjects = (ctx: Context, before: Date): Promise<number> =>
  ctx.db.mediaObject.count({ where: { file: { state: "ready", createdAt: { lt: before } } } });
