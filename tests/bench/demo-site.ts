import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "../../app/platform/postgres/embedded.server";
import { DEMO_PASSWORD } from "../../prisma/seed/demo/people";

/** The demo, running in a process of its own. */
export interface DemoSite {
  readonly origin: string;
  readonly databaseUrl: string;
  readonly serverLog: string;
  readonly pid: number;
  /** From the command to the first answer, data loaded. */
  readonly readySeconds: number;
  /** The Cookie header of a real sign-in. */
  signIn(email: string): Promise<string>;
  stop(): Promise<void>;
}

interface DemoPlace {
  readonly dataDir: string;
  readonly port: number;
  /** Leaves the workers out, so that only requests speak to the database. */
  readonly withoutWorkers?: boolean;
}

/** Starts `npm run demo` of the last build, on a database of its own. */
export async function startDemo({ dataDir, port, withoutWorkers = false }: DemoPlace): Promise<DemoSite> {
  const database = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, ["build/server/cli.js", "demo"], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      PORT: String(port),
      // Loads name client addresses of their own: limits count by them.
      TRUST_PROXY: "1",
      ...(withoutWorkers ? { WORKERS: "off" } : {}),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilReady(origin, child);
  return {
    origin,
    databaseUrl: database.url,
    serverLog: await serverLogOf(database.url),
    pid: child.pid ?? 0,
    readySeconds: (performance.now() - begun) / 1000,
    signIn: (email) => signIn(origin, email),
    async stop() {
      await new Promise<void>((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      });
      await database.stop();
    },
  };
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("The demo ended at start");
    const ready = await fetch(`${origin}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function serverLogOf(url: string): Promise<string> {
  const { data_directory: folder } = await oneRow<{ data_directory: string }>(url, "SHOW data_directory");
  return path.join(path.dirname(folder), "server.log");
}

/** One row read as the owner of the database, past the product. */
export async function oneRow<Row extends object>(
  url: string,
  sql: string,
  values: readonly string[] = [],
): Promise<Row> {
  const [row] = await rowsOf<Row>(url, sql, values);
  if (!row) throw new Error(`No row: ${sql}`);
  return row;
}

/** Rows read as the owner of the database, past the product. */
export async function rowsOf<Row extends object>(
  url: string,
  sql: string,
  values: readonly string[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

async function signIn(origin: string, email: string): Promise<string> {
  const answer = await fetch(`${origin}/login`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ email, password: DEMO_PASSWORD }),
  });
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith("__Host-session="));
  if (!cookie) throw new Error(`Could not sign in as ${email}: ${answer.status}`);
  return cookie.split(";")[0] ?? "";
}
