import { createPostgresBackend, runMigrations, withBackend } from "bullmq";
import pg from "pg";
import { appConnectionOptions } from "./postgres/roles";
import { type OpenQueue, QUEUE_NAME, type QueueHandlers, queueOptions, workerOptions } from "./queues";

const SCHEMA = "bullmq";

/** Brings the queue's own tables up to date. Connect as the owner; several processes may call it at once. */
export async function migrateQueues(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

const { Queue, Worker } = withBackend(createPostgresBackend);

/** The queue in the site's own database: nothing more to install. */
export async function openPostgresQueue(url: string, handlers: QueueHandlers): Promise<OpenQueue> {
  const connection = {
    connectionString: url,
    options: appConnectionOptions(),
    connectionTimeoutMillis: 3_000,
    schema: SCHEMA,
    max: 2,
  };
  const queue = new Queue(QUEUE_NAME, { connection, ...queueOptions });
  queue.on("error", handlers.onError);
  try {
    await queue.waitUntilReady();
  } catch (error) {
    await queue.close().catch(() => undefined);
    throw error;
  }
  const worker = new Worker(QUEUE_NAME, async (job) => handlers.answer(String(job.data.id)), {
    connection: { ...connection, max: 4 },
    ...workerOptions,
  });
  worker.on("error", handlers.onError);
  worker.on("drained", handlers.onDrained);
  return {
    async add(bells) {
      await queue.addBulk([...bells]);
    },
    async ping() {
      await queue.count();
    },
    async close({ force }) {
      await worker.close(force);
      await queue.close();
    },
  };
}
