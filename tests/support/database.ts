import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { onDatabase, runSql } from "./database-template";

declare module "vitest" {
  export interface ProvidedContext {
    /** A migrated, empty database, connected to by nobody: copied, never used. */
    templateDatabaseUrl: string;
  }
}

/** A database of one test file's own. */
export type TestDatabase = {
  /** As its owner; for the rights of the running site add `options: appConnectionOptions()`. */
  url: string;
  /** Call it after closing your pools; a connection left open is cut. */
  drop(): Promise<void>;
};

/**
 * A fresh copy of the migrated template, for one test file:
 * @example
 * const database = await createTestDatabase();
 * afterAll(() => database.drop());
 */
export function createTestDatabase(): Promise<TestDatabase> {
  return create(new URL(inject("templateDatabaseUrl")).pathname.slice(1));
}

/** A database with nothing in it, for tests of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create("template0");
}

async function create(source: string): Promise<TestDatabase> {
  const template = inject("templateDatabaseUrl");
  const name = `cg_test_${randomBytes(6).toString("hex")}`;
  const maintenance = onDatabase(template, "postgres");
  await runSql(maintenance, `CREATE DATABASE "${name}" TEMPLATE "${source}"`);
  return {
    url: onDatabase(template, name),
    drop: () => runSql(maintenance, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}
