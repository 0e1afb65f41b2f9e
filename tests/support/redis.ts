import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Redis } from "ioredis";
import { freePort } from "./free-port";

/** A Redis of the test's own, on the loopback address, with nothing kept on disk. */
export interface TestRedis {
  readonly url: string;
  flush(): Promise<void>;
  set(name: string, value: string): Promise<void>;
  /** Gone, with everything it knew. */
  crash(): Promise<void>;
  /** The same address again, empty. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Where the server's program is, or null: tests on Redis run where there is one. */
export function redisProgram(): string | null {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const program = path.join(folder, "redis-server");
    try {
      accessSync(program, constants.X_OK);
      return program;
    } catch {
      // not in this folder
    }
  }
  return null;
}

export async function startTestRedis(): Promise<TestRedis> {
  const program = redisProgram();
  if (!program) throw new Error("redis-server is not installed");
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const folder = mkdtempSync(path.join(tmpdir(), "common-ground-redis-"));
  let server: ReturnType<typeof spawn> | undefined;

  const command = async (name: string, ...values: string[]) => {
    const client = new Redis(url, { maxRetriesPerRequest: 20, retryStrategy: () => 50 });
    client.on("error", () => undefined);
    try {
      await client.call(name, ...values);
    } finally {
      client.disconnect();
    }
  };
  const start = async () => {
    const settings = [
      "--port",
      String(port),
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      folder,
    ];
    server = spawn(program, settings, { stdio: "ignore" });
    await command("PING");
  };
  const crash = async () => {
    if (!server || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
  };
  await start();
  return {
    url,
    start,
    flush: () => command("FLUSHALL"),
    set: (name, value) => command("CONFIG", "SET", name, value),
    crash,
    async stop() {
      await crash();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
