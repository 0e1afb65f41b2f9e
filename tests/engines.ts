/**
 * `npm run test:engines`: integration tests and the journey once more, on the
 * system's PostgreSQL and a real Redis instead of what npm brought along.
 * Starts both on free loopback ports with data of their own, and ends them.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./support/free-port";

const POSTGRES_HOME = "/usr/lib/postgresql";

function postgresBinaries(): string {
  if (process.env.POSTGRES_BIN) return process.env.POSTGRES_BIN;
  const versions = existsSync(POSTGRES_HOME)
    ? readdirSync(POSTGRES_HOME).sort((a, b) => Number(b) - Number(a))
    : [];
  const newest = versions.find((version) => existsSync(`${POSTGRES_HOME}/${version}/bin/initdb`));
  if (!newest)
    throw new Error("No system PostgreSQL found. Install it, or set POSTGRES_BIN to its folder of programs.");
  return `${POSTGRES_HOME}/${newest}/bin`;
}

/** PostgreSQL refuses to run as root; Debian's package brings an account for it. */
function asPostgres(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function startPostgres(): Promise<{ url: string; stop: () => void }> {
  const bin = postgresBinaries();
  const account = asPostgres();
  const home = mkdtempSync(path.join(tmpdir(), "common-ground-engines-"));
  if (account.uid !== undefined) execFileSync("chown", ["postgres:postgres", home]);
  chmodSync(home, 0o700);
  const data = path.join(home, "data");
  const port = await freePort();
  const run = (program: string, args: string[]) =>
    execFileSync(path.join(bin, program), args, {
      ...account,
      cwd: "/",
      stdio: ["ignore", "ignore", "inherit"],
    });
  run("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]);
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c max_connections=100`;
  run("pg_ctl", ["-D", data, "-w", "-l", path.join(home, "server.log"), "-o", options, "start"]);
  console.log(execFileSync(path.join(bin, "postgres"), ["--version"], { encoding: "utf8" }).trim());
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function startRedis(): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const child = spawn(
    process.env.REDIS_SERVER ?? "redis-server",
    ["--bind", "127.0.0.1", "--port", String(port), "--save", "", "--maxmemory-policy", "noeviction"],
    { stdio: "ignore" },
  );
  await answering(port);
  return { url: `redis://127.0.0.1:${port}`, child };
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ok = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => resolve(false));
    });
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers on port ${port}`);
}

const postgres = await startPostgres();
const redis = await startRedis();
const env = { ...process.env, TEST_DATABASE_URL: postgres.url, TEST_REDIS_URL: redis.url };
const commands = [
  ["node_modules/vitest/vitest.mjs", "run", "--project", "integration*"],
  ["node_modules/@playwright/test/cli.js", "test", "journey"],
];
let failed = false;
try {
  for (const args of commands) {
    const { status } = spawnSync(process.execPath, args, { env, stdio: "inherit" });
    failed ||= status !== 0;
  }
} finally {
  redis.child.kill("SIGTERM");
  postgres.stop();
}
process.exit(failed ? 1 : 0);
