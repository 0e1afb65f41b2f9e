import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { transact } from "~/platform/context.server";
import { prepareEnv } from "~/platform/env.server";
import { enqueue, publish } from "~/platform/outbox.server";
import { defineEvent, defineJob } from "~/platform/outbox-messages";
import { answering } from "../../../workers/answer";
import { defineProcessor } from "../../../workers/define-processor";
import { startWorkers } from "../../../workers/main";
import { on, subscriptionsOf } from "../../../workers/subscribe";
import { type QueueBackend, queueBackends } from "../../support/queue-backends";
import { testDatabase } from "../../support/test-context";
import { until } from "../../support/until";

const world = testDatabase();
const Noted = defineJob("tests.note", z.object({ n: z.number() }));
const Poison = defineJob("tests.poison", z.object({}), { maxAttempts: 3 });
const happened = defineEvent("tests.happened", z.object({ n: z.number(), other: z.string() }));

const done = new Map<number, number>();
const note = defineProcessor(Noted, async ({ payload }) => {
  done.set(payload.n, (done.get(payload.n) ?? 0) + 1);
});
const poison = defineProcessor(
  Poison,
  async () => {
    throw new Error("cannot be done for someone@example.org");
  },
  { retryInSeconds: () => 0.1 },
);
const nobodyListens = subscriptionsOf([]);
const crew = {
  processors: [note, poison],
  subscriptions: subscriptionsOf([on(happened, Noted)]),
  timers: [],
};

const jobs = (count: number) =>
  transact(world.system, async (tx) => {
    for (let n = 0; n < count; n += 1) await enqueue(tx, Noted, { n });
  });
const inState = (state: "pending" | "processing" | "done" | "dead") =>
  world.prisma.outboxMessage.count({ where: { state } });

/** As the owner: the site's own role does not see what its other connections do. */
async function hasListener(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_stat_activity WHERE query = 'LISTEN outbox' AND datname = current_database()",
  );
  await client.end();
  return rowCount === 1;
}

beforeAll(() => prepareEnv({ OUTBOX_POLL_SECONDS: "0.3", OUTBOX_LEASE_SECONDS: "2" }));
afterEach(async () => {
  done.clear();
  await world.prisma.outboxMessage.deleteMany();
});

test("what rolled back is never done", async () => {
  const attempt = transact(world.system, async (tx) => {
    await enqueue(tx, Noted, { n: 1 });
    throw new Error("changed my mind");
  });
  await expect(attempt).rejects.toThrow("changed my mind");
  expect(await world.prisma.outboxMessage.count()).toBe(0);
});

test("R15 five bells for one row while it is worked on: done once", async () => {
  await jobs(1);
  const row = await world.prisma.outboxMessage.findFirstOrThrow();
  let turnedAway = 0;
  const slow = defineProcessor(Noted, async ({ payload }) => {
    done.set(payload.n, (done.get(payload.n) ?? 0) + 1);
    await until("the other bells were heard", () => turnedAway === 4, 5_000);
  });
  const answer = answering({ processors: [slow], subscriptions: nobodyListens });
  const bell = () =>
    answer(row.id).then(() => {
      turnedAway += 1;
    });
  await Promise.all(Array.from({ length: 5 }, bell));
  expect(done.get(0)).toBe(1);
  expect(await world.prisma.outboxMessage.findFirstOrThrow()).toMatchObject({ state: "done", attempts: 1 });
});

test("a bell for a row that never was is nothing", async () => {
  await answering({ processors: [note], subscriptions: nobodyListens })("AAAAAAAAAAAAAAAAAAAAAA");
  expect(done.size).toBe(0);
});

test("a job nobody knows waits for a newer release instead of vanishing", async () => {
  await transact(world.system, (tx) => enqueue(tx, defineJob("tests.unknown", z.object({})), {}));
  const row = await world.prisma.outboxMessage.findFirstOrThrow();
  await answering({ processors: [], subscriptions: nobodyListens })(row.id);
  expect(await world.prisma.outboxMessage.findFirstOrThrow()).toMatchObject({
    state: "pending",
    attempts: 1,
  });
});

describe.each(queueBackends)("the queue in %s", (_name, open) => {
  let backend: QueueBackend;
  beforeAll(async () => {
    backend = await open(world.url);
  });
  afterAll(() => backend.stop());

  test("R16 four workers, 500 rows: each done once", async () => {
    await jobs(500);
    const workers = await Promise.all([1, 2, 3, 4].map(() => startWorkers(crew)));
    await until("500 rows done", async () => (await inState("done")) === 500);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect([done.size, Math.max(...done.values())]).toEqual([500, 1]);
  });

  test("an event becomes one job per listener, and a notification is enough to start it", async () => {
    prepareEnv({ OUTBOX_POLL_SECONDS: "30" });
    const workers = await startWorkers(crew);
    try {
      await until("the relay listens", () => hasListener(world.url));
      await transact(world.system, (tx) => publish(tx, happened, { n: 7, other: "x" }));
      await until("the listener heard", () => done.get(7) === 1, 8_000);
      await until("both rows done", async () => (await inState("done")) === 2);
    } finally {
      prepareEnv({ OUTBOX_POLL_SECONDS: "0.3" });
      await workers.stop();
    }
  });

  test("R18 a poison job is laid aside after its last try while others flow", async () => {
    await transact(world.system, (tx) => enqueue(tx, Poison, {}));
    await jobs(20);
    const workers = await startWorkers(crew);
    await until("the poison is dead", async () => (await inState("dead")) === 1);
    await until("the others are done", async () => (await inState("done")) === 20);
    await workers.stop();
    const dead = await world.prisma.outboxMessage.findFirstOrThrow({ where: { state: "dead" } });
    expect(dead).toMatchObject({ attempts: 3, lastError: "Error: cannot be done for [address]" });
  });

  test("a worker that fell silent loses its row; its try is spent, the last one ends it", async () => {
    const silent = { state: "processing", leasedUntil: new Date(0), kind: "job", payload: { n: 1 } } as const;
    await world.prisma.outboxMessage.createMany({
      data: [
        { ...silent, topic: Noted.name, attempts: 1, maxAttempts: 3 },
        { ...silent, topic: Noted.name, attempts: 3, maxAttempts: 3, payload: { n: 2 } },
      ],
    });
    const workers = await startWorkers(crew);
    await until(
      "one done, one dead",
      async () => (await inState("done")) === 1 && (await inState("dead")) === 1,
    );
    await workers.stop();
    expect([done.get(1), done.get(2)]).toEqual([1, undefined]);
  });

  test("R6 the queue loses everything again and again: each row is done, once", async () => {
    await jobs(300);
    const workers = await startWorkers(crew);
    for (let loss = 0; loss < 4; loss += 1) {
      await until("some progress", () => done.size > loss * 60);
      await backend.lose();
    }
    await until("300 rows done", async () => (await inState("done")) === 300);
    await workers.stop();
    expect([done.size, Math.max(...done.values())]).toEqual([300, 1]);
  });
});
