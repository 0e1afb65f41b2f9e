import pg from "pg";
import { prepareEnv } from "~/platform/env.server";
import { migrateQueues } from "~/platform/queues-postgres.server";
import { redisProgram, startTestRedis } from "./redis";

/** A store for the queue, prepared for one test file. */
export interface QueueBackend {
  /** Everything the queue knew is gone. */
  lose(): Promise<void>;
  stop(): Promise<void>;
}

async function postgresBackend(databaseUrl: string): Promise<QueueBackend> {
  prepareEnv({ REDIS_URL: "" });
  await migrateQueues(databaseUrl);
  return { lose: () => truncateQueues(databaseUrl), stop: async () => undefined };
}

async function redisBackend(): Promise<QueueBackend> {
  const redis = await startTestRedis();
  prepareEnv({ REDIS_URL: redis.url });
  return {
    lose: redis.flush,
    async stop() {
      prepareEnv({ REDIS_URL: "" });
      await redis.stop();
    },
  };
}

/** Empties the queue's tables, as a restore without them would. Its ledger of migrations stays. */
export async function truncateQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // why tried again: workers hold locks in their own order, and one of the two has to give way.
    for (let tries = 1; !(await truncated(client)); tries += 1) {
      if (tries === 20) throw new Error("The queue's tables could not be emptied");
    }
  } finally {
    await client.end();
  }
}

async function truncated(client: pg.Client): Promise<boolean> {
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'",
    );
    await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(", ")} CASCADE`);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "40P01") return false;
    throw error;
  }
}

/** The stores this machine can test: always the database, Redis where its program is installed. */
export const queueBackends: [name: string, open: (databaseUrl: string) => Promise<QueueBackend>][] = [
  ["PostgreSQL", postgresBackend],
  ...(redisProgram() ? [["Redis", redisBackend] as [string, typeof redisBackend]] : []),
];
