import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onDatabase, runSql } from "./database-template";
import { freePort } from "./free-port";
import { startRecordingProxy } from "./recording-proxy";
import { isRecorded, recordLog } from "./traffic";

/** The built product, running in its own process with its own data. */
export interface Site {
  readonly origin: string;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  /** The process that was started; others may belong to it. */
  readonly pid: () => number;
  /** Everything the process printed so far. */
  readonly output: () => string;
  /** Runs `npm run school -- …` against the same data. */
  school(...args: string[]): { status: number; stdout: string; stderr: string };
  /** Ends the process as a service manager would, and waits. */
  stop(): Promise<void>;
  /** Ends the process as a person at the terminal would, by Ctrl-C. */
  interrupt(): Promise<void>;
  /** Ends the process as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  destroy(): Promise<void>;
}

interface SiteOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What the site calls this machine; browsers make passkeys for names alone. Default: its number. */
  readonly hostname?: "127.0.0.1" | "localhost";
}

const READY_MS = 60_000;

/** Starts the web process of the last build (`npm run build`) on a free loopback port. */
export async function startSite({ env = {}, hostname = "127.0.0.1" }: SiteOptions = {}): Promise<Site> {
  const port = await freePort();
  // In a journey a proxy has the site's public port and writes down what is served.
  const ownPort = isRecorded() ? await freePort() : port;
  const proxy = isRecorded() ? await startRecordingProxy(port, ownPort) : null;
  const origin = `http://${hostname}:${port}`;
  const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-test-"));
  const engines = await systemEngines();
  const settings: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: "production",
    APP_ORIGIN: origin,
    HOST: "127.0.0.1",
    PORT: String(ownPort),
    DATA_DIR: dataDir,
    SESSION_SECRET: randomBytes(32).toString("base64"),
    MAIL_FROM: "Common Ground <school@example.org>",
    LOG_LEVEL: "info",
    ...engines.env,
    ...env,
  };
  let child: ChildProcess | undefined;
  let printed = "";

  async function start(): Promise<void> {
    child = spawn(process.execPath, ["build/server/web.js"], {
      env: settings,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    await untilReady(
      origin,
      () => child?.exitCode ?? null,
      () => printed,
    );
  }

  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill(signal);
    });

  await start();
  return {
    origin,
    dataDir,
    env: settings,
    pid: () => child?.pid ?? -1,
    output: () => printed,
    school: (...args) => {
      const run = spawnSync(process.execPath, ["build/server/cli.js", ...args], {
        env: settings,
        encoding: "utf8",
      });
      return { status: run.status ?? -1, stdout: run.stdout, stderr: run.stderr };
    },
    stop: () => end("SIGTERM"),
    interrupt: () => end("SIGINT"),
    kill: () => end("SIGKILL"),
    start,
    async destroy() {
      await end("SIGTERM");
      await proxy?.close();
      recordLog(printed);
      await engines.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** With `npm run test:engines`: a database of this site's own on the system's PostgreSQL, and the real Redis. */
async function systemEngines(): Promise<{ env: Record<string, string>; drop: () => Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return { env: {}, drop: async () => undefined };
  const name = `cg_site_${randomBytes(6).toString("hex")}`;
  await runSql(server, `CREATE DATABASE "${name}"`);
  const env: Record<string, string> = { DATABASE_URL: onDatabase(server, name) };
  if (process.env.TEST_REDIS_URL) env.REDIS_URL = process.env.TEST_REDIS_URL;
  return { env, drop: () => runSql(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`) };
}

async function untilReady(
  origin: string,
  exitCode: () => number | null,
  output: () => string,
): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (exitCode() !== null) throw new Error(`The site ended at start:\n${output()}`);
    const ready = await fetch(`${origin}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The site was not ready after ${READY_MS} ms:\n${output()}`);
}
