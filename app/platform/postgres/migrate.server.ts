import path from "node:path";
import pg from "pg";
import { MigrationFailed } from "./errors";
import { migrationNames, readMigrations } from "./migration-folder.server";
import { MigratableDatabase, withSchemaEngine } from "./schema-engine.server";

export { MigrationFailed } from "./errors";

/** Any constant will do, as long as it is ours alone: the key under which two migrating processes queue up. */
const ADVISORY_LOCK = 7_120_260;

const MIGRATIONS_DIR = path.join("prisma", "migrations");

type Place = {
  /** Folder with one folder per migration; `prisma/migrations` of the working directory unless a test says otherwise. */
  directory?: string;
};

/**
 * Brings a database up to date and returns the names of the migrations that were missing, oldest first. Uses
 * Prisma's own ledger, so `prisma migrate deploy` stays usable on the same database. Connect as the owner of the
 * tables. Several processes may call it at once: they queue, and the later ones find nothing left to do.
 *
 * A migration that waits longer than two seconds for a lock gives up, rather than stop the site behind it.
 *
 * @throws MigrationFailed
 */
export async function applyMigrations(
  url: string,
  { directory = MIGRATIONS_DIR }: Place = {},
): Promise<string[]> {
  const gate = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    options: "-c lock_timeout=120000",
  });
  try {
    await gate.connect();
    await gate.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    // why first: the engine would look for it with its own, larger, set of questions.
    if ((await notYetApplied(gate, directory)).length === 0) return [];
    return await applyWithEngine(url, directory, await interrupted(gate));
  } catch (cause) {
    throw cause instanceof MigrationFailed ? cause : new MigrationFailed(oneLine(cause), { cause });
  } finally {
    await gate.end().catch(() => undefined);
  }
}

async function applyWithEngine(
  url: string,
  directory: string,
  interruptedNames: string[],
): Promise<string[]> {
  const migrationsList = await readMigrations(directory);
  const pool = new pg.Pool({ connectionString: url, options: "-c lock_timeout=2000", max: 1 });
  pool.on("error", () => undefined);
  const database = new MigratableDatabase(pool);
  try {
    return await withSchemaEngine(database, async (engine) => {
      for (const migrationName of interruptedNames) await engine.markMigrationRolledBack({ migrationName });
      const filters = { externalTables: [], externalEnums: [] };
      return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
    });
  } catch (cause) {
    const name = /migration_name="([^"]+)"/.exec(oneLine(cause))?.[1] ?? "unknown";
    if (!database.refusal) throw cause;
    throw new MigrationFailed(`Migration ${name} was not applied: ${oneLine(database.refusal)}`, {
      cause: database.refusal,
    });
  } finally {
    await pool.end();
  }
}

/**
 * Migrations that began and neither ended nor were cleared. PostgreSQL has undone them, so that they may simply run
 * again once the cause is gone; `prisma migrate` would ask a person to say so first.
 */
async function interrupted(client: pg.Client): Promise<string[]> {
  if (!(await hasLedger(client))) return [];
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
  return rows.map(({ name }) => name);
}

async function hasLedger(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL");
  return rows.length > 0;
}

/**
 * Names of the migrations this release brings and the database lacks, oldest first. For readiness and the check at
 * boot; works for the owner and for the role of the running site.
 */
export async function pendingMigrations(
  url: string,
  { directory = MIGRATIONS_DIR }: Place = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    return await notYetApplied(client, directory);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function notYetApplied(client: pg.Client, directory: string): Promise<string[]> {
  const names = await migrationNames(directory);
  if (!(await hasLedger(client))) return names;
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !applied.has(name));
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, " ").trim();
}
