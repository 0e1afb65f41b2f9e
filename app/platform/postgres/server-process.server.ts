import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.server";
import { EmbeddedPostgresError } from "./errors";
import type { Home } from "./home.server";
import { findLiveServer, removeStalePidFile } from "./live-server.server";
import { lastLine, runProgram } from "./run-program.server";
import { complaintSince, logFile, logSize, retireLongLog } from "./server-log.server";

/** Server settings, by PostgreSQL's names. */
export type Settings = Record<string, string>;

const SETTINGS: Settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  timezone: "UTC",
  jit: "off",
  // why: parallel queries need shared memory, of which a container often has 64 MB, and fail without it.
  max_parallel_workers_per_gather: "0",
  log_checkpoints: "off",
  // why: the detail of an error quotes the row, and so people's addresses.
  log_error_verbosity: "terse",
};

const ATTEMPTS = 3;
const PATIENCE_SECONDS = 120;

/** Not failures but moments: the killed server's children still leave, or another process is starting this server. */
const PASSING = /pre-existing shared memory block|lock file .* already exists|is starting up|recovery mode/;

/**
 * Starts the server and waits until it answers; if another process starts it at the same moment, finds that one.
 * `pg_ctl` gives the server a session of its own: Ctrl-C in our terminal does not reach it.
 *
 * @throws EmbeddedPostgresError start-failed
 */
export async function startServer(
  home: Home,
  binaries: Binaries,
  password: string,
  extra: Settings,
): Promise<{ port: number; startedByUs: boolean }> {
  const deadline = Date.now() + PATIENCE_SECONDS * 1000;
  let reason = "";
  for (let failures = 0; failures < ATTEMPTS && Date.now() < deadline; ) {
    const livePort = await findLiveServer(home, password);
    if (livePort) return { port: livePort, startedByUs: false };
    removeStalePidFile(home);
    if (reason === "") retireLongLog(home);
    const port = await choosePort(failures === 0 ? rememberedPort(home) : 0);
    const logged = logSize(home);
    const run = await runProgram(binaries.pgCtl, startArguments(home, port, extra), home.account);
    if (run.exitCode === 0 && (await findLiveServer(home, password)) === port)
      return { port, startedByUs: true };
    reason = complaintSince(home, logged) ?? lastLine(run.output);
    if (!PASSING.test(reason)) failures += 1;
    await sleep(250);
  }
  throw new EmbeddedPostgresError(
    "start-failed",
    `The embedded PostgreSQL did not start: ${reason} (more in ${logFile(home)})`,
  );
}

/** Ends the server after its open transactions were rolled back; committed work is safe. */
export async function stopServer(home: Home, binaries: Binaries): Promise<void> {
  const stop = ["stop", "-D", home.cluster, "-m", "fast", "-w", "-t", "60"];
  const run = await runProgram(binaries.pgCtl, stop, home.account);
  if (run.exitCode === 0 || /is not running|PID file .* does not exist|No such process/i.test(run.output))
    return;
  throw new EmbeddedPostgresError(
    "stop-failed",
    `The embedded PostgreSQL did not stop: ${lastLine(run.output)}`,
  );
}

function startArguments(home: Home, port: number, extra: Settings): string[] {
  const settings = Object.entries({ ...SETTINGS, ...extra, port: String(port) });
  const options = settings.map(([name, value]) => `-c ${name}=${value}`).join(" ");
  return [
    "start",
    "-D",
    home.cluster,
    "-l",
    logFile(home),
    "-w",
    "-t",
    String(PATIENCE_SECONDS),
    "-s",
    "-o",
    options,
  ];
}

/** The port of the last run, which PostgreSQL keeps in its own record of how it was started. */
function rememberedPort(home: Home): number {
  try {
    return Number(
      /"port=(\d+)"/.exec(readFileSync(path.join(home.cluster, "postmaster.opts"), "utf8"))?.[1] ?? 0,
    );
  } catch {
    return 0;
  }
}

function choosePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (wanted ? resolve(choosePort(0)) : reject(error)));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
