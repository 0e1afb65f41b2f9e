import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type EmbeddedPostgres,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../../app/platform/postgres/embedded.server";
import { until } from "../../support/until";
import { openCopyOf } from "./open-copy";

// why: each test makes a cluster of its own, half a second of initdb on an idle machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === "linux";
const lines: string[] = [];
const log = (line: string): void => void lines.push(line);
let dataDir = "";

beforeEach(() => {
  lines.length = 0;
  const folder = mkdtempSync(path.join(tmpdir(), "common-ground-embedded-"));
  chmodSync(folder, 0o711);
  dataDir = path.join(folder, "data");
});
afterEach(async () => {
  await removeEmbeddedPostgres({ dataDir, log });
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

const start = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ dataDir, log });
const cluster = (): string => path.join(dataDir, "postgres", "cluster");
const serverPid = (folder = cluster()): number =>
  Number.parseInt(readFileSync(path.join(folder, "postmaster.pid"), "utf8"), 10);
const portOf = ({ url }: { url: string }): string => new URL(url).port;

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

type Child = { pid: number; report: Record<string, unknown> };

const SCRIPT = path.join(import.meta.dirname, "start-embedded.ts");

/** Runs start-embedded.ts and resolves with its one line of JSON. */
function child(
  parameters: string[],
  identity: { uid?: number; gid?: number } = {},
  script = SCRIPT,
): Promise<Child> {
  const env = { ...process.env, HOME: path.dirname(dataDir), TMPDIR: path.dirname(dataDir) };
  // A copy is plain JavaScript and stands where the account may be; the script itself needs the compiler beside it.
  const [compiler, cwd] =
    script === SCRIPT ? [["--import", "tsx"], process.cwd()] : [[], path.dirname(script)];
  const program = spawn(process.execPath, [...compiler, script, ...parameters], { env, cwd, ...identity });
  return new Promise((resolve, reject) => {
    let [output, complaints] = ["", ""];
    program.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    program.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("\n"))
        resolve({ pid: program.pid ?? 0, report: JSON.parse(output) as Child["report"] });
    });
    program.on("exit", () => reject(new Error(`ended without a report: ${complaints}`)));
  });
}

describe("starting and stopping", () => {
  test("data survives a stop, and the port stays the same", async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    expect(existsSync(path.join(cluster(), "postmaster.pid"))).toBe(false);
    const second = await start();
    expect([second.startedByUs, portOf(second)]).toEqual([true, portOf(first)]);
    expect(await query(second.url, "SELECT answer FROM kept")).toEqual([42]);
    await second.stop();
  });

  test("several starts at once share one server, and the last to leave stops it", async () => {
    const [one, two, three] = await Promise.all([start(), start(), child([dataDir, "stay"])]);
    expect(new Set([one.url, two.url, three.report.url]).size).toBe(1);
    expect([one.startedByUs, two.startedByUs, three.report.startedByUs].filter(Boolean)).toHaveLength(1);
    await one.stop();
    process.kill(three.pid, "SIGTERM");
    expect(await query(two.url, "SELECT 1")).toEqual([1]);
    // While it still goes away it counts as somebody who needs the server.
    await until("the third has gone", () => !isAlive(three.pid));
    await two.stop();
    await expect(query(two.url, "SELECT 1")).rejects.toThrow();
  });

  test("a port taken meanwhile is exchanged for another", async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(Number(portOf(first)), "127.0.0.1");
    try {
      const second = await start();
      expect(portOf(second)).not.toBe(portOf(first));
      await second.stop();
    } finally {
      squatter.close();
    }
  });

  test("it listens on the loopback address only, opens no socket file and keeps what it acknowledged", async () => {
    const server = await start();
    const settings = [
      "listen_addresses",
      "unix_socket_directories",
      "fsync",
      "synchronous_commit",
      "password_encryption",
    ];
    const [sql] = [settings.map((name) => `SELECT current_setting('${name}')`).join(" UNION ALL ")];
    expect(await query(server.url, sql ?? "")).toEqual(["127.0.0.1", "", "on", "on", "scram-sha-256"]);
    expect(statSync(path.join(dataDir, "postgres.secret")).mode & 0o777).toBe(0o600);
    await expect(query(server.url.replace(/:[^:@]+@/, ":wrong@"), "SELECT 1")).rejects.toThrow(/password/);
    expect(lines.join("\n")).not.toContain(new URL(server.url).password);
    await server.stop();
  });
});

describe("after a crash", () => {
  test("of our process: the server, in a session of its own, is found again", async () => {
    const before = await child([dataDir, "stay"]);
    process.kill(before.pid, "SIGKILL");
    const after = await start();
    expect([after.startedByUs, after.url]).toEqual([false, before.report.url]);
    if (isLinux) {
      const session = readFileSync(`/proc/${serverPid()}/stat`, "utf8").split(") ")[1]?.split(" ")[3];
      expect(Number(session)).toBe(serverPid());
    }
    await after.stop();
    await expect(query(after.url, "SELECT 1")).rejects.toThrow();
  });

  test("of PostgreSQL: what was committed is there after the next start", async () => {
    const before = await start();
    await query(before.url, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
    process.kill(serverPid(), "SIGKILL");
    const after = await start();
    expect(after.startedByUs).toBe(true);
    expect(await query(after.url, "SELECT count(*)::int FROM kept")).toEqual([1000]);
    await after.stop();
    await before.stop();
  });

  test.runIf(isLinux)(
    "of the machine: a process id that meanwhile belongs to a stranger is no hindrance",
    async () => {
      const before = await start();
      const file = path.join(cluster(), "postmaster.pid");
      const { uid, gid } = statSync(file);
      const stale = readFileSync(file, "utf8");
      await before.stop();
      const stranger = spawn("sleep", ["60"], isRoot ? { uid, gid } : {});
      writeFileSync(file, stale.replace(/^\d+/, String(stranger.pid)));
      try {
        const after = await start();
        expect(after.startedByUs).toBe(true);
        await after.stop();
      } finally {
        stranger.kill();
      }
    },
  );

  test("a stale file that names no living process is recognised", async () => {
    const before = await start();
    const stale = readFileSync(path.join(cluster(), "postmaster.pid"), "utf8");
    await before.stop();
    writeFileSync(path.join(cluster(), "postmaster.pid"), stale.replace(/^\d+/, "4194000"));
    const after = await start();
    expect(after.startedByUs).toBe(true);
    await after.stop();
  });
});

describe("what cannot work is said in one line", () => {
  async function refusal(): Promise<unknown> {
    return start().catch(({ code, message }: { code: string; message: string }) => ({
      code,
      lines: message.split("\n").length,
    }));
  }

  test("data of another major version", async () => {
    await (await start()).stop();
    writeFileSync(path.join(cluster(), "PG_VERSION"), "14\n");
    expect(await refusal()).toEqual({ code: "other-major-version", lines: 1 });
    rmSync(cluster(), { recursive: true });
  });

  test("a lost password", async () => {
    await (await start()).stop();
    rmSync(path.join(dataDir, "postgres.secret"));
    expect(await refusal()).toEqual({ code: "data-damaged", lines: 1 });
  });

  test("a broken configuration", async () => {
    await (await start()).stop();
    writeFileSync(path.join(cluster(), "postgresql.conf"), "nonsense = here\n");
    expect(await refusal()).toEqual({ code: "start-failed", lines: 1 });
  });
});

describe.runIf(isRoot && isLinux)("as root", () => {
  test("the server runs as an ordinary account", async () => {
    const server = await start();
    expect(statSync(`/proc/${serverPid()}`).uid).not.toBe(0);
    await server.stop();
  });

  test("data in a folder closed to that account is kept elsewhere, the place is printed, and found again", async () => {
    chmodSync(path.dirname(dataDir), 0o700);
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 1 AS n");
    const place = readFileSync(path.join(dataDir, "postgres.location"), "utf8").trim();
    expect(place).toMatch(/^\/var\/lib\/common-ground\//);
    expect(lines.join("\n")).toContain(place);
    await first.stop();
    const second = await start();
    expect(await query(second.url, "SELECT n FROM kept")).toEqual([1]);
    await second.stop();
    await removeEmbeddedPostgres({ dataDir, log });
    expect(existsSync(place)).toBe(false);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test("data that became unreachable is an error, not an empty database", async () => {
    await (await start()).stop();
    chmodSync(path.dirname(dataDir), 0o700);
    await expect(start()).rejects.toMatchObject({ code: "data-unreachable" });
    chmodSync(path.dirname(dataDir), 0o711);
  });

  test("an ordinary user runs it as themselves", async () => {
    const line =
      readFileSync("/etc/passwd", "utf8")
        .split("\n")
        .find((entry) => entry.startsWith("nobody:")) ?? "";
    const [uid, gid] = line.split(":").slice(2, 4).map(Number);
    mkdirSync(dataDir);
    for (const folder of [path.dirname(dataDir), dataDir]) chmodSync(folder, 0o777);
    // why a copy: the checkout under test may lie where nobody else may look, and then an ordinary user is not its owner.
    const script = await openCopyOf(SCRIPT, path.dirname(dataDir));
    const { report } = await child([dataDir], { uid, gid }, script);
    expect(report).toMatchObject({ startedByUs: true });
    expect(statSync(cluster()).uid).toBe(uid);
    expect((await child([dataDir], { uid, gid }, script)).report).toEqual(report);
  });
});
