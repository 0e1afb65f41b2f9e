import path from "node:path";
import { type Env, env } from "../env.server";
import { DiskStorage } from "./disk-storage.server";
import type { Storage } from "./storage";

const known = new Map<string, Promise<Storage>>();

/** The storage that this site's settings name: below `DATA_DIR` unless `STORAGE_URL` says otherwise. */
export function storage(): Promise<Storage> {
  const settings = env();
  const place = settings.STORAGE_URL ?? path.resolve(settings.DATA_DIR, "files");
  const open = known.get(place) ?? openStorage(place, settings);
  known.set(place, open);
  return open;
}

async function openStorage(place: string, settings: Env): Promise<Storage> {
  if (!place.startsWith("s3:")) return new DiskStorage(place.replace(/^file:(?:\/\/)?/, ""));
  const url = new URL(place);
  // Fetched only where it is used: it takes longer to load than the rest of the product.
  const { S3Storage } = await import("./s3-storage.server");
  return new S3Storage({
    name: url.hostname,
    endpoint: url.searchParams.get("endpoint"),
    region: url.searchParams.get("region") ?? "us-east-1",
    accessKeyId: settings.STORAGE_ACCESS_KEY_ID ?? "",
    secretAccessKey: settings.STORAGE_SECRET_ACCESS_KEY ?? "",
  });
}
