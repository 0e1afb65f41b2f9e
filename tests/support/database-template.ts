import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { applyMigrations } from "../../app/platform/postgres/migrate.server";

/** The same server, another database. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs one statement against a server, on a connection of its own. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * A database built by the migrations, from which test databases are copied. Its name carries a hash of the
 * migrations and of their owner: a server that outlives the run (TEST_DATABASE_URL) builds it again only when they changed.
 */
export async function buildTemplate(serverUrl: string, directory = "prisma/migrations"): Promise<string> {
  const template = onDatabase(serverUrl, `cg_template_${hashOf(directory, new URL(serverUrl).username)}`);
  await createIfMissing(serverUrl, template);
  await applyMigrations(template, { directory });
  return template;
}

async function createIfMissing(serverUrl: string, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  try {
    await runSql(serverUrl, `CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8'`);
  } catch (error) {
    if (!["42P04", "23505"].includes((error as { code?: string }).code ?? "")) throw error;
  }
}

function hashOf(directory: string, owner: string): string {
  const hash = createHash("sha256").update(owner);
  for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".sql")) hash.update(`\0${name}\0`).update(readFileSync(path.join(directory, name)));
  }
  return hash.digest("hex").slice(0, 12);
}
