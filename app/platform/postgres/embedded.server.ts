import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { findBinaries } from "./binaries.server";
import { prepareCluster } from "./cluster.server";
import { findHome, openHome, superuserPassword } from "./home.server";
import { serverUrl } from "./live-server.server";
import { DATABASE_NAME } from "./roles";
import { type Settings, startServer, stopServer } from "./server-process.server";
import { moveIn } from "./tenants.server";

export { EmbeddedPostgresError } from "./errors";

/** A running embedded server. */
export type EmbeddedPostgres = {
  /** Address of the site's database, as its owner. Holds the password: never log it. */
  url: string;
  /** False when a server from another process, or from before a crash of ours, was found running. */
  startedByUs: boolean;
  /**
   * Says that this process needs the server no longer; the last process to say so stops it (`fast`). Call it after
   * draining, once. A process that is killed is not waited for.
   */
  stop(): Promise<void>;
};

type StartOptions = {
  /** DATA_DIR: made if missing, kept between runs. */
  dataDir: string;
  /** Where the few things an operator should know are printed, one line each. */
  log: (line: string) => void;
  /** Extra server settings; tests switch durability off with them. */
  settings?: Settings;
};

/**
 * Starts the PostgreSQL that npm installed, or finds the one already running on this data folder, and makes sure
 * that the site's database exists. Any number of processes may call it at once.
 *
 * @throws EmbeddedPostgresError whose message is one line for the operator
 */
export async function startEmbeddedPostgres({
  dataDir,
  log,
  settings = {},
}: StartOptions): Promise<EmbeddedPostgres> {
  const home = await openHome(dataDir, log);
  const binaries = await findBinaries(home.account, home.refuge, log);
  const tenant = moveIn(home.dataDir);
  try {
    const password = superuserPassword(home);
    await prepareCluster(home, binaries, password);
    const { port, startedByUs } = await startServer(home, binaries, password, settings);
    await createDatabase(serverUrl(port, password, "postgres"));
    const stop = async (): Promise<void> => {
      if (tenant.leave().last) await stopServer(home, binaries);
    };
    return { url: serverUrl(port, password), startedByUs, stop };
  } catch (error) {
    tenant.leave();
    throw error;
  }
}

/**
 * Stops the server of a data folder and deletes its database, wherever it is kept; the rest of the data folder
 * stays. For `demo --reset` and tests. Does nothing where there is no database.
 */
export async function removeEmbeddedPostgres({
  dataDir,
  log,
}: Omit<StartOptions, "settings">): Promise<void> {
  const home = findHome(dataDir);
  if (existsSync(home.cluster)) await stopServer(home, await findBinaries(home.account, home.refuge, log));
  const leftovers = ["postgres.secret", "postgres.location", "postgres.users"];
  for (const place of [home.folder, ...leftovers.map((name) => path.join(home.dataDir, name))]) {
    rmSync(place, { recursive: true, force: true });
  }
}

async function createDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE_NAME]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  } catch (error) {
    // why: two first starts at once both find it missing; the loser's wish is granted all the same.
    if (!["42P04", "23505"].includes((error as { code?: string }).code ?? "")) throw error;
  } finally {
    await client.end();
  }
}
