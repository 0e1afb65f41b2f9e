import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DiskStorage } from "~/platform/storage/disk-storage.server";
import { newKey } from "~/platform/storage/new-key.server";
import { S3Storage } from "~/platform/storage/s3-storage.server";
import { type ByteRange, type Storage, StorageFailed } from "~/platform/storage/storage";
import { type FakeS3, fakeS3 } from "../../support/fake-s3";

const folder = mkdtempSync(path.join(tmpdir(), "common-ground-storage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So deep that whatever climbs out of it, where no guard holds it, is still in this test's own folder. */
const DEEP = path.join(folder, "1", "2", "3", "4", "5", "6", "7", "8", "kept");

let store: FakeS3;
const bucket = (endpoint: string) =>
  new S3Storage(
    { name: "bucket", endpoint, region: "eu-1", accessKeyId: "a-key", secretAccessKey: "a-secret" },
    { connectMs: 300, silentMs: 300 },
  );
beforeAll(async () => {
  store = await fakeS3();
});
afterAll(() => store.close());

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  for (const letter of text) yield Buffer.from(letter);
}

const contents = (text: string) => ({ bytes: inPieces(text), length: text.length });

async function read(storage: Storage, key: string, range?: ByteRange): Promise<string | null> {
  const found = await storage.get(key, range);
  if (!found) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of found) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const KINDS: [kind: string, make: () => Storage][] = [
  ["the disk", () => new DiskStorage(DEEP)],
  ["a bucket", () => bucket(store.origin)],
];

describe.each(KINDS)("%s", (_kind, make) => {
  const storage = make;

  test("gives back what it was given, whole and in parts", async () => {
    const key = newKey();
    await storage().put(key, contents("0123456789"));
    expect(await read(storage(), key)).toBe("0123456789");
    expect(await read(storage(), key, { first: 2, last: 4 })).toBe("234");
    expect(await read(storage(), key, { first: 9, last: 9 })).toBe("9");
  });

  test("knows what is not there, and forgets what is deleted; twice is no failure", async () => {
    const key = newKey();
    expect(await read(storage(), key)).toBeNull();
    await storage().put(key, contents("x"));
    await storage().delete(key);
    await storage().delete(key);
    expect(await read(storage(), key)).toBeNull();
  });

  test("lists all keys, with when they came", async () => {
    const keys = Array.from({ length: 5 }, newKey);
    for (const key of keys) await storage().put(key, contents("x"));
    const listed = new Map<string, Date>();
    for await (const batch of storage().list())
      for (const { key, storedAt } of batch) listed.set(key, storedAt);
    expect(keys.filter((key) => !listed.has(key))).toEqual([]);
    expect(Math.abs((listed.get(keys[0]!)?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  test("E9 takes no key that is not one of ours", async () => {
    for (const key of ["../../nowhere", "a/b", "", "A".repeat(40), `${"a".repeat(40)}\n`, "a".repeat(39)]) {
      await expect(storage().put(key, contents("x"))).rejects.toThrow("no key");
      await expect(storage().get(key)).rejects.toThrow("no key");
      await expect(storage().delete(key)).rejects.toThrow("no key");
    }
  });
});

describe("the disk", () => {
  const kept = path.join(folder, "halves");
  const disk = new DiskStorage(kept);
  const files = () =>
    readdirSync(kept, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
    );

  test("shares objects out over folders that only the site enters", async () => {
    const key = newKey();
    await disk.put(key, contents("x"));
    const file = path.join(kept, key.slice(0, 2), key.slice(2, 4), key);
    expect(readFileSync(file, "utf8")).toBe("x");
    expect([statSync(file).mode & 0o777, statSync(path.dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
    await disk.delete(key);
  });

  test("keeps nothing of what broke off half-way", async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("half");
      throw new Error("gone");
    }
    await expect(disk.put(newKey(), { bytes: breaking(), length: 9 })).rejects.toThrow("gone");
    expect(files()).toEqual([]);
  });

  test("removes the halves of whoever died while writing, and no younger ones", async () => {
    const [old, young] = ["old", "young"].map((name) => path.join(kept, "halves", name));
    for (const file of [old!, young!]) writeFileSync(file, "half");
    utimesSync(old!, new Date("2026-01-01"), new Date("2026-01-01"));
    await disk.removeHalves(new Date("2026-01-02"));
    expect(files()).toEqual([young]);
  });
});

describe("a bucket", () => {
  test("R22 that is away, silent or broken is said to be, in time", async () => {
    const began = performance.now();
    await expect(bucket("http://127.0.0.1:9").put(newKey(), contents("x"))).rejects.toThrow(StorageFailed);
    for (const mood of ["broken", "silent"] as const) {
      store.mood = mood;
      await expect(bucket(store.origin).get(newKey())).rejects.toThrow(StorageFailed);
    }
    store.mood = "well";
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("keeps nothing that is shorter than was announced", async () => {
    const key = newKey();
    await expect(bucket(store.origin).put(key, { bytes: inPieces("ab"), length: 3 })).rejects.toThrow(
      "shorter",
    );
    expect(store.objects.has(key)).toBe(false);
  });
});
