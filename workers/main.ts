import { setTimeout as pause } from "node:timers/promises";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { inOneLine } from "~/platform/outbox-lease.server";
import { startRelay } from "~/platform/outbox-relay.server";
import { openPostgresQueue } from "~/platform/queues-postgres.server";
import { openRedisQueue, refuseUnsafeRedis } from "~/platform/queues-redis.server";
import { addReadinessCheck } from "~/platform/readiness.server";
import { answering } from "./answer";
import type { Processor } from "./define-processor";
import { processors } from "./processors";
import { startSchedule, type Timer } from "./schedule";
import type { Subscriptions } from "./subscribe";
import { subscriptions as allSubscriptions } from "./subscriptions";
import { timers as allTimers } from "./timers";

interface RunningWorkers {
  /** Takes nothing new, finishes what is under way for at most half a minute. */
  stop(): Promise<void>;
}

/** What works on which messages; tests bring their own. */
interface Crew {
  readonly processors?: readonly Processor[];
  readonly subscriptions?: Subscriptions;
  readonly timers?: readonly Timer[];
}

const DRAIN_MS = 30_000;

/**
 * Starts relay, queue, processors and timers in this process. Needs the database; a queue whose store is away is
 * waited for.
 *
 * @throws {UnsafeRedis} when Redis is there and would drop jobs.
 */
export async function startWorkers(crew: Crew = {}): Promise<RunningWorkers> {
  const { REDIS_URL, SESSION_SECRET = "", DATABASE_URL = "" } = env();
  if (REDIS_URL) await refuseUnsafeRedis(REDIS_URL);
  const answer = answering({
    processors: crew.processors ?? processors,
    subscriptions: crew.subscriptions ?? allSubscriptions,
  });
  const handlers = {
    answer,
    onDrained: () => relay.wake(),
    onError: (error: Error) => log.debug({ reason: inOneLine(error) }, "queue"),
  };
  const relay = startRelay({
    open: () =>
      REDIS_URL
        ? openRedisQueue({ url: REDIS_URL, secret: SESSION_SECRET }, handlers)
        : openPostgresQueue(DATABASE_URL, handlers),
  });
  addReadinessCheck("queue", () => relay.ping());
  const schedule = startSchedule(crew.timers ?? allTimers);
  return {
    async stop() {
      await schedule.stop();
      await Promise.race([relay.stop(), pause(DRAIN_MS, undefined, { ref: false })]);
    },
  };
}
