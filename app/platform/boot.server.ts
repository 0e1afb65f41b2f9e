import path from "node:path";
import { closeDatabase } from "./db.server";
import { env, prepareEnv } from "./env.server";
import { startEmbeddedPostgres } from "./postgres/embedded.server";
import { applyMigrations } from "./postgres/migrate.server";
import { migrateQueues } from "./queues-postgres.server";

/** A database that can be reached. */
export interface BootedDatabase {
  /** Closes our connections, and the embedded server where this process started it. */
  stop(): Promise<void>;
}

interface BootOptions {
  /** For the person at the terminal. */
  readonly say: (line: string) => void;
}

/** Makes the database reachable: the one named by DATABASE_URL, else the embedded one under DATA_DIR. */
export async function bootDatabase({ say }: BootOptions): Promise<BootedDatabase> {
  if (env().DATABASE_URL) return { stop: closeDatabase };
  const server = await startEmbeddedPostgres({ dataDir: path.resolve(env().DATA_DIR), log: say });
  prepareEnv({ DATABASE_URL: server.url });
  return {
    async stop() {
      await closeDatabase();
      await server.stop();
    },
  };
}

/** Applies what migrations are missing and says which. */
export async function migrateDatabase({ say }: BootOptions): Promise<void> {
  const url = env().DATABASE_URL ?? "";
  const applied = await applyMigrations(url);
  if (!env().REDIS_URL) await migrateQueues(url);
  if (applied.length > 0) say(`Database brought up to date: ${applied.join(", ")}`);
}
