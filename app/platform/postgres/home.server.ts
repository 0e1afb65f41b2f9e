import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { canWriteIn, chooseAccount } from "./account.server";
import { EmbeddedPostgresError } from "./errors";
import { openRefuge, refugeOf } from "./refuge.server";
import type { Account } from "./run-program.server";

/** Where one embedded database lives, and who runs it. */
export type Home = {
  /** The site's data folder (DATA_DIR): holds the password, and the database unless it had to move. */
  dataDir: string;
  /** Holds `cluster`, and `server.log`; belongs to the account. */
  folder: string;
  /** PostgreSQL's own data folder; absent until the first start. */
  cluster: string;
  /** Where things go that the account cannot reach inside the project. */
  refuge: string;
  account: Account;
};

const pointerOf = (dataDir: string): string => path.join(dataDir, "postgres.location");

/** The folder this data folder's database is in, or would be in if it could stay inside. */
function placeOf(dataDir: string): string {
  const pointer = pointerOf(dataDir);
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : path.join(dataDir, "postgres");
}

/** The home as far as it exists, without making anything. */
export function findHome(dataDirectory: string): Home {
  const dataDir = path.resolve(dataDirectory);
  const folder = placeOf(dataDir);
  const cluster = path.join(folder, "cluster");
  return { dataDir, folder, cluster, refuge: refugeOf(process.cwd()), account: chooseAccount(cluster) };
}

/**
 * Makes the home where it is missing. A root process may find that PostgreSQL's account cannot reach the data
 * folder; a new database then lives in the refuge and `postgres.location` in the data folder names the place.
 * A database that exists but became unreachable is an error, never an occasion to start an empty one.
 *
 * @throws EmbeddedPostgresError data-unreachable, data-damaged
 */
export async function openHome(dataDirectory: string, log: (line: string) => void): Promise<Home> {
  mkdirSync(path.resolve(dataDirectory), { recursive: true });
  const home = findHome(dataDirectory);
  if (existsSync(pointerOf(home.dataDir)) && !existsSync(home.folder)) {
    const message = `The database of ${home.dataDir} should be in ${home.folder} and is not: bring that folder back, or delete ${home.dataDir} to start empty.`;
    throw new EmbeddedPostgresError("data-damaged", message);
  }
  makeFolder(home.folder, home.account);
  if (await canWriteIn(home.folder, home.account)) return home;
  if (existsSync(home.cluster) || existsSync(pointerOf(home.dataDir))) {
    throw new EmbeddedPostgresError(
      "data-unreachable",
      `The database in ${home.folder} cannot be reached by the account \`${home.account?.name}\`: give its parent folders mode 0711.`,
    );
  }
  rmSync(home.folder, { recursive: true });
  return moveToRefuge(home, log);
}

function moveToRefuge(home: Home, log: (line: string) => void): Home {
  const proposed = path.join(home.refuge, `database-${randomBytes(4).toString("hex")}`);
  openRefuge(home.refuge);
  makeFolder(proposed, home.account);
  writeOnce(pointerOf(home.dataDir), `${proposed}\n`);
  const folder = placeOf(home.dataDir);
  if (folder !== proposed) rmSync(proposed, { recursive: true });
  log(`The database is kept in ${folder}, because PostgreSQL's account may not enter ${home.dataDir}.`);
  return { ...home, folder, cluster: path.join(folder, "cluster") };
}

function makeFolder(folder: string, account: Account): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

/**
 * The superuser's password, made at the first call. Readable by whoever runs the site and nobody else: not even
 * by PostgreSQL's account.
 */
export function superuserPassword(home: Home): string {
  const file = path.join(home.dataDir, "postgres.secret");
  if (!existsSync(file)) {
    if (existsSync(home.cluster)) {
      const message = `${file} is missing, so nobody can sign in to the database in ${home.folder}: restore that file from a backup.`;
      throw new EmbeddedPostgresError("data-damaged", message);
    }
    writeOnce(file, `${randomBytes(24).toString("base64url")}\n`);
  }
  return readFileSync(file, "utf8").trim();
}

/** Writes a small file whole or not at all; of two processes the first wins and the second reads its text. */
function writeOnce(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.${randomBytes(3).toString("hex")}`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  chmodSync(unfinished, 0o600);
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(unfinished);
  }
}
