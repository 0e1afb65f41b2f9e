import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { transact } from "~/platform/context.server";
import { prepareEnv } from "~/platform/env.server";
import { enqueue } from "~/platform/outbox.server";
import { defineJob } from "~/platform/outbox-messages";
import { openRedisQueue, UnsafeRedis } from "~/platform/queues-redis.server";
import { readiness } from "~/platform/readiness.server";
import { defineProcessor } from "../../../workers/define-processor";
import { startWorkers } from "../../../workers/main";
import { subscriptionsOf } from "../../../workers/subscribe";
import { redisProgram, startTestRedis, type TestRedis } from "../../support/redis";
import { testDatabase } from "../../support/test-context";
import { until } from "../../support/until";

const Noted = defineJob("tests.note", z.object({ n: z.number() }));

describe.skipIf(!redisProgram())("Redis", () => {
  const world = testDatabase();
  const done = new Map<number, number>();
  const note = defineProcessor(Noted, async ({ payload }) => {
    done.set(payload.n, (done.get(payload.n) ?? 0) + 1);
  });
  const crew = { processors: [note], subscriptions: subscriptionsOf([]), timers: [] };
  let redis: TestRedis;
  let asked = 0;
  const ask = async (count: number) => {
    await transact(world.system, async (tx) => {
      for (let n = asked; n < asked + count; n += 1) await enqueue(tx, Noted, { n });
    });
    asked += count;
  };
  const allDone = () => done.size === asked;

  beforeAll(async () => {
    redis = await startTestRedis();
    prepareEnv({ REDIS_URL: redis.url, OUTBOX_POLL_SECONDS: "0.3", OUTBOX_LEASE_SECONDS: "2" });
  });
  afterEach(() => redis.set("maxmemory-policy", "noeviction"));
  afterAll(async () => {
    prepareEnv({ REDIS_URL: "" });
    await redis.stop();
  });

  test("is shared by two schools, and each hears its own bells alone", async () => {
    const heard: string[] = [];
    const school = (secret: string) =>
      openRedisQueue(
        { url: redis.url, secret },
        {
          answer: async (id) => void heard.push(`${secret} heard ${id}`),
          onDrained: () => undefined,
          onError: () => undefined,
        },
      );
    const one = await school("one");
    const other = await school("other");
    const rung = Array.from({ length: 20 }, (_, n) => `bell-${n}`);
    await one.add(rung.map((id) => ({ name: "due", data: { id }, opts: { jobId: id } })));
    await until("every bell is heard", () => heard.length === rung.length);
    await Promise.all([one.close({ force: false }), other.close({ force: false })]);
    expect(heard.toSorted()).toEqual(rung.map((id) => `one heard ${id}`).toSorted());
  });

  test("R4 away in mid-traffic: asking goes on at once, the backlog is done on its return, each once", async () => {
    const workers = await startWorkers(crew);
    await ask(50);
    await until("the first are done", allDone);
    expect((await readiness()).failed).not.toContain("queue");
    await redis.crash();
    const before = performance.now();
    await ask(50);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect((await readiness()).failed).toContain("queue");
    await redis.start();
    await until("the backlog is done", allDone);
    await workers.stop();
    expect(Math.max(...done.values())).toBe(1);
  });

  test("R5 away at the start: the workers wait for it", async () => {
    await redis.crash();
    const workers = await startWorkers(crew);
    await ask(10);
    await redis.start();
    await until("all are done", allDone);
    await workers.stop();
  });

  test("R7 a Redis that may drop jobs is refused at the start", async () => {
    await redis.set("maxmemory-policy", "allkeys-lru");
    await expect(startWorkers(crew)).rejects.toThrow(UnsafeRedis);
  });

  test("R7 full: the outbox holds what does not fit and goes on by itself", async () => {
    const workers = await startWorkers(crew);
    await redis.set("maxmemory", "1mb");
    await ask(30);
    await redis.set("maxmemory", "0");
    await until("all are done", allDone);
    await workers.stop();
  });
});
