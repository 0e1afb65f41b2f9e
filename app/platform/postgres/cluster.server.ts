import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries.server";
import { EmbeddedPostgresError } from "./errors";
import type { Home } from "./home.server";
import { lastLine, runProgram } from "./run-program.server";

/** Locales that sort letters of every script into "letters", in order of trust; trigram search needs one. */
const CHARACTER_TYPES = process.platform === "win32" ? ["C"] : ["C.UTF-8", "en_US.UTF-8", "C"];

/**
 * Makes PostgreSQL's data folder where there is none. Made aside and renamed when complete, so that neither a
 * crash in between nor two processes at once leave half a folder.
 *
 * @throws EmbeddedPostgresError start-failed, other-major-version
 */
export async function prepareCluster(home: Home, binaries: Binaries, password: string): Promise<void> {
  if (!existsSync(home.cluster)) await createCluster(home, binaries, password);
  const found = readFileSync(path.join(home.cluster, "PG_VERSION"), "utf8").trim();
  if (found === binaries.majorVersion) return;
  throw new EmbeddedPostgresError(
    "other-major-version",
    `The database in ${home.folder} was made by PostgreSQL ${found} and the installed one is ${binaries.majorVersion}: go back to the earlier release, make a backup there and restore it here.`,
  );
}

async function createCluster(home: Home, binaries: Binaries, password: string): Promise<void> {
  const unfinished = path.join(home.folder, `unfinished-${process.pid}-${randomBytes(3).toString("hex")}`);
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account) chownSync(passwordFile, home.account.uid, home.account.gid);
  try {
    let failure = "";
    for (const characterType of CHARACTER_TYPES) {
      const run = await runProgram(
        binaries.initdb,
        initdbArguments(unfinished, passwordFile, characterType),
        home.account,
      );
      if (run.exitCode === 0) return takePlace(unfinished, home.cluster);
      failure = lastLine(run.output.replace(/^initdb: (removing|hint).*$/gm, ""));
      rmSync(unfinished, { recursive: true, force: true });
    }
    throw new EmbeddedPostgresError(
      "start-failed",
      `The database in ${home.folder} could not be made: ${failure}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function initdbArguments(folder: string, passwordFile: string, characterType: string): string[] {
  const access = ["-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
  const language = [
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=und",
    "--locale=C",
    `--lc-ctype=${characterType}`,
  ];
  return ["-D", folder, ...access, ...language];
}

function takePlace(unfinished: string, cluster: string): void {
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // why: another process was first, and its folder is as good as ours.
    if (!existsSync(cluster)) throw error;
  }
}
