import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "../../app/platform/postgres/embedded.server";
import { buildTemplate } from "./database-template";

const PREFIX = "common-ground-tests-";

interface Running {
  readonly templateUrl: string;
  end(): Promise<void>;
}

/** Two projects share the tests; each loads this file by itself, and both are to find the same server. */
const run = globalThis as { commonGroundTestServer?: Promise<Running> };

/**
 * One server and one migrated template database per run. TEST_DATABASE_URL names a PostgreSQL to use instead of the
 * embedded one: any database on it, as a user who may create databases and roles.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const isFirst = run.commonGroundTestServer === undefined;
  run.commonGroundTestServer ??= start();
  const { templateUrl, end } = await run.commonGroundTestServer;
  project.provide("templateDatabaseUrl", templateUrl);
  return isFirst ? end : async () => undefined;
}

async function start(): Promise<Running> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { templateUrl: await buildTemplate(given), end: async () => undefined };
  await sweepAbandoned();
  const dataDir = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  // why: mkdtemp makes it 0700, which would hide the data from PostgreSQL's account when root runs the tests.
  chmodSync(dataDir, 0o711);
  // why not durable: these databases end with the run. 200 connections, for many test files at once.
  const settings = {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "200",
  };
  const server = await startEmbeddedPostgres({ dataDir, log: console.info, settings });
  return { templateUrl: await buildTemplate(server.url), end: () => remove(dataDir) };
}

/** Ends what runs left behind that were killed before they could clean up. */
async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number.parseInt(name.slice(PREFIX.length), 10);
    try {
      process.kill(pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") await remove(path.join(tmpdir(), name));
    }
  }
}

async function remove(dataDir: string): Promise<void> {
  await removeEmbeddedPostgres({ dataDir, log: console.info });
  rmSync(dataDir, { recursive: true, force: true });
}
