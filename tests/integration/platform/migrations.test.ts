import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import {
  applyMigrations,
  MigrationFailed,
  pendingMigrations,
} from "../../../app/platform/postgres/migrate.server";
import { appConnectionOptions, readonlyConnectionOptions } from "../../../app/platform/postgres/roles";
import { diffSchemas } from "../../../prisma/tools/schema-engine";
import { workingSchema } from "../../../prisma/tools/schema-files";
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from "../../support/database";
import { handwrittenNames } from "../../support/database-rules";
import { shapeOf } from "../../support/database-shape";
import { runSql } from "../../support/database-template";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FOUNDATION = "20261121000000_foundation";
const cleanUps: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function emptyDatabase(): Promise<string> {
  const database = await createEmptyDatabase();
  cleanUps.push(() => database.drop());
  return database.url;
}

function migrationsFolder(migrations: Record<string, string>): string {
  const directory = mkdtempSync(path.join(tmpdir(), "common-ground-migrations-"));
  cleanUps.push(() => rmSync(directory, { recursive: true }));
  cpSync("prisma/migrations/migration_lock.toml", path.join(directory, "migration_lock.toml"));
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(path.join(directory, name));
    writeFileSync(path.join(directory, name, "migration.sql"), sql);
  }
  return directory;
}

function foundationOnly(): string {
  const directory = migrationsFolder({});
  cpSync(`prisma/migrations/${FOUNDATION}`, path.join(directory, FOUNDATION), { recursive: true });
  return directory;
}

describe("applying migrations", () => {
  test("an empty database lacks all of them; afterwards none, and a second time changes nothing", async () => {
    const url = await emptyDatabase();
    const lacking = await pendingMigrations(url);
    expect(lacking[0]).toBe(FOUNDATION);
    expect(await applyMigrations(url)).toEqual(lacking);
    expect(await pendingMigrations(url)).toEqual([]);
    expect(await applyMigrations(url)).toEqual([]);
  });

  test("two at once apply each migration once", async () => {
    const url = await emptyDatabase();
    const lacking = await pendingMigrations(url);
    const outcomes = await Promise.all([applyMigrations(url), applyMigrations(url), applyMigrations(url)]);
    expect(outcomes.flat()).toEqual(lacking);
  });

  test("a migration that fails leaves nothing of itself behind and says why in one line", async () => {
    const url = await emptyDatabase();
    const directory = migrationsFolder({
      "20300101000000_broken": "CREATE TABLE half (id int);\nSELECT 1/0;",
    });
    const failure = await applyMigrations(url, { directory }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MigrationFailed);
    expect((failure as Error).message).toMatch(/20300101000000_broken.*division by zero/);
    expect((failure as Error).message).not.toContain("\n");
    expect(await shapeOf(url)).toEqual([]);
    expect(await pendingMigrations(url, { directory })).toEqual(["20300101000000_broken"]);

    writeFileSync(
      path.join(directory, "20300101000000_broken", "migration.sql"),
      "CREATE TABLE half (id int);",
    );
    expect(await applyMigrations(url, { directory })).toEqual(["20300101000000_broken"]);
  });

  test("an index may be made concurrently, in a migration of its own", async () => {
    const url = await emptyDatabase();
    const directory = migrationsFolder({
      "20300101000000_table": "CREATE TABLE notes (body text);",
      "20300101000100_index":
        "-- alone; because of this\nCREATE INDEX CONCURRENTLY notes_body ON notes (body);",
    });
    await applyMigrations(url, { directory });
    expect((await shapeOf(url)).join("\n")).toContain("index notes_body");
  });
});

test("the migrations build the database that the schema describes, and beyond it only handwritten rules", async () => {
  const [migrated, described] = [await emptyDatabase(), await emptyDatabase()];
  await applyMigrations(migrated);
  await applyMigrations(described, { directory: foundationOnly() });
  await runSql(described, await diffSchemas(undefined, workingSchema()));

  const [is, ought] = [new Set(await shapeOf(migrated)), new Set(await shapeOf(described))];
  const handwritten = handwrittenNames();
  expect([...ought].filter((line) => !is.has(line))).toEqual([]);
  expect([...is].filter((line) => !ought.has(line) && !handwritten.has(nameIn(line)))).toEqual([]);
});

/** The object's own name in a line of the shape: of `column "User"."emailFolded" text`, `emailFolded`. */
const nameIn = (line: string): string => line.split(" ")[1]?.split(".").at(-1)?.replaceAll('"', "") ?? "";

describe("the foundation", () => {
  let database: TestDatabase | undefined;
  afterAll(() => database?.drop());

  async function query(sql: string, options?: string): Promise<Record<string, unknown>[]> {
    database ??= await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url, options });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  }

  test("opaque ids are 22 characters that need no escaping, and never repeat", async () => {
    const rows = await query("SELECT opaque_id() AS id FROM generate_series(1, 20000)");
    const ids = rows.map(({ id }) => String(id));
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]{22}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(20000);
    expect(Buffer.from(ids[0] ?? "", "base64url")).toHaveLength(16);
  });

  test("the running site writes rows and cannot change tables", async () => {
    await query("CREATE TABLE IF NOT EXISTS kept (id serial PRIMARY KEY, body text)");
    const app = appConnectionOptions();
    await query("INSERT INTO kept (body) VALUES ('x')", app);
    for (const sql of [
      "CREATE TABLE theirs (id int)",
      "DROP TABLE kept",
      "ALTER TABLE kept ADD b int",
      "TRUNCATE kept",
    ]) {
      await expect(query(sql, app), sql).rejects.toMatchObject({ code: "42501" });
    }
  });

  test("the running site has bounded patience, may work the queues and read the ledger", async () => {
    await query("CREATE TABLE IF NOT EXISTS bullmq.probe (id serial PRIMARY KEY)");
    const app = appConnectionOptions();
    await query("INSERT INTO bullmq.probe DEFAULT VALUES", app);
    expect(await query("SELECT count(*) > 0 AS any FROM _prisma_migrations", app)).toEqual([{ any: true }]);
    expect(
      await query("SELECT current_user AS role, current_setting('statement_timeout') AS patience", app),
    ).toEqual([{ role: "common_ground_app", patience: "5s" }]);
  });

  test("reports read and never write, and do not see the queues", async () => {
    await query("CREATE TABLE IF NOT EXISTS kept (id serial PRIMARY KEY, body text)");
    const report = readonlyConnectionOptions();
    await query("SELECT * FROM kept", report);
    await expect(query("INSERT INTO kept (body) VALUES ('x')", report)).rejects.toMatchObject({
      code: "25006",
    });
    const insistent = "BEGIN; SET TRANSACTION READ WRITE; INSERT INTO kept (body) VALUES ('x')";
    await expect(query(insistent, report)).rejects.toMatchObject({ code: "42501" });
    await expect(query("SELECT 1 FROM bullmq.probe", report)).rejects.toMatchObject({ code: "42501" });
  });

  test("search folds accents and tolerates typing errors", async () => {
    const rows = await query(
      "SELECT unaccent('Čačak') AS folded, similarity('Љубав', 'Љубови') > 0.3 AS alike",
    );
    expect(rows).toEqual([{ folded: "Cacak", alike: true }]);
  });
});
