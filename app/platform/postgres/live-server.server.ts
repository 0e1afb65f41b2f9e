import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { Home } from "./home.server";
import { DATABASE_NAME } from "./roles";
import { isAlive } from "./tenants.server";

/** Address of a database on the embedded server, with the superuser's password in it: never log it. */
export function serverUrl(port: number, password: string, database: string = DATABASE_NAME): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** What a running server wrote about itself; undefined when there is no such file, or it is still being written. */
function pidFile(home: Home): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(path.join(home.cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return pid > 0 && port > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The port of the server that runs on this very data, or undefined. A process id proves nothing (ids are reused),
 * so the server is asked which data folder it serves.
 */
export async function findLiveServer(home: Home, password: string): Promise<number | undefined> {
  const claim = pidFile(home);
  if (!claim || !isAlive(claim.pid)) return undefined;
  const url = serverUrl(claim.port, password, "postgres");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    return rows[0]?.data_directory === realpathSync(home.cluster) ? claim.port : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Removes `postmaster.pid` where its process id now belongs to a stranger of the same account, as happens after a
 * container restart; PostgreSQL would refuse to start, believing the stranger to be itself. Left alone whenever
 * any process works inside the data folder, and wherever that cannot be seen (only Linux shows it): PostgreSQL
 * recognises every other stale file by itself.
 */
export function removeStalePidFile(home: Home): void {
  const claim = pidFile(home);
  if (!claim || !isAlive(claim.pid) || process.platform !== "linux") return;
  const cluster = realpathSync(home.cluster);
  const worksHere = (pid: string): boolean => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === cluster;
    } catch (error) {
      // why: a process we may not look at could be a server; one that has just ended could not.
      return (error as NodeJS.ErrnoException).code !== "ENOENT" && Number(pid) === claim.pid;
    }
  };
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  if (!processes.some(worksHere)) rmSync(path.join(home.cluster, "postmaster.pid"), { force: true });
}
