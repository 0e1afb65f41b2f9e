import { createHmac } from "node:crypto";
import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { type OpenQueue, QUEUE_NAME, type QueueHandlers, queueOptions, workerOptions } from "./queues";

/** Redis would throw jobs away when it is full. */
export class UnsafeRedis extends Error {
  constructor(policy: string) {
    super(`Redis has maxmemory-policy "${policy}", so it may drop what it was given: set it to noeviction`);
    this.name = "UnsafeRedis";
  }
}

const quickly = (url: string) =>
  new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 3_000,
  });

/**
 * For the start of a process: a Redis that is away is waited for later, one that would lose jobs is refused now.
 *
 * @throws {UnsafeRedis}
 */
export async function refuseUnsafeRedis(url: string): Promise<void> {
  const redis = quickly(url);
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    await refuseEviction(redis);
  } catch (error) {
    if (error instanceof UnsafeRedis) throw error;
  } finally {
    redis.disconnect();
  }
}

async function refuseEviction(redis: Redis): Promise<void> {
  const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info("memory"))?.[1] ?? "unknown";
  if (policy !== "noeviction") throw new UnsafeRedis(policy);
}

interface RedisOfSite {
  readonly url: string;
  /** What the processes of one site share and no other site knows. */
  readonly secret: string;
}

/** Two schools may share a Redis: each answers its own bells alone. */
const prefixOf = (secret: string) =>
  `common-ground:${createHmac("sha256", secret).update("queue").digest("base64url").slice(0, 12)}`;

/**
 * The queue in Redis, for sites that outgrew one machine.
 *
 * The ringing side fails at once when Redis is away, because the relay rings again; the answering side waits.
 *
 * @throws {UnsafeRedis}
 */
export async function openRedisQueue(
  { url, secret }: RedisOfSite,
  handlers: QueueHandlers,
): Promise<OpenQueue> {
  const ringing = quickly(url);
  ringing.on("error", handlers.onError);
  try {
    await ringing.connect();
    await refuseEviction(ringing);
  } catch (error) {
    ringing.disconnect();
    throw error;
  }
  const answering = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 3_000 });
  answering.on("error", handlers.onError);
  const prefix = prefixOf(secret);
  const queue = new Queue(QUEUE_NAME, { connection: ringing, prefix, ...queueOptions });
  const worker = new Worker(QUEUE_NAME, async (job) => handlers.answer(String(job.data.id)), {
    connection: answering,
    prefix,
    ...workerOptions,
  });
  queue.on("error", handlers.onError);
  worker.on("error", handlers.onError);
  worker.on("drained", handlers.onDrained);
  return {
    async add(bells) {
      await queue.addBulk([...bells]);
    },
    async ping() {
      await ringing.ping();
    },
    async close({ force }) {
      await worker.close(force).catch(handlers.onError);
      await queue.close().catch(handlers.onError);
      answering.disconnect();
      ringing.disconnect();
    },
  };
}
