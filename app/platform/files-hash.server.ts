import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Paths of the plain files at and below a place, sorted. Links lead nowhere. */
async function filesAt(place: string): Promise<string[]> {
  const about = await lstat(place).catch(() => null);
  if (about?.isFile()) return [place];
  if (!about?.isDirectory()) return [];
  const names = (await readdir(place)).sort();
  return (await Promise.all(names.map((name) => filesAt(path.join(place, name))))).flat();
}

async function hashOf(root: string, places: readonly string[]): Promise<string> {
  const files = (await Promise.all(places.map((place) => filesAt(path.join(root, place))))).flat();
  const hash = createHash("sha256");
  const digests = await Promise.all(
    files.map(async (file) =>
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
    ),
  );
  for (const [at, file] of files.entries()) hash.update(`${path.relative(root, file)}\0${digests[at]}\0`);
  return hash.digest("hex");
}

/** What is read of a folder, and by what. */
interface Reading {
  /** Files and folders below it. */
  readonly read: readonly string[];
  /** Code that decides what becomes of them, where the source runs as it stands. */
  readonly code: readonly string[];
}

/** The code that reads and draws: a built file bears the hash of itself and of all it takes in, in its name. */
async function releaseOf(code: readonly string[]): Promise<string> {
  const here = path.basename(fileURLToPath(import.meta.url.split("?")[0]!));
  const packages = await readFile("package.json", "utf8").catch(() => "");
  return `${here} ${packages} ${here.endsWith(".ts") ? await hashOf(".", code) : ""}`;
}

/** Names the files of a folder and the release that reads them: where both are the same, so is what comes of them. */
export async function hashOfFiles(folder: string, { read, code }: Reading): Promise<string> {
  return createHash("sha256")
    .update(`${await releaseOf(code)} ${await hashOf(folder, read)}`)
    .digest("hex");
}
