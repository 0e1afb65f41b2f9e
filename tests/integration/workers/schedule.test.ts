import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { processors } from "../../../workers/processors";
import { askForDue } from "../../../workers/schedule";
import { timers } from "../../../workers/timers";
import { drainOutbox } from "../../support/drain-outbox";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const Daily = defineJob("tests.daily", z.object({}));
beforeEach(async () => {
  await world.prisma.outboxMessage.deleteMany();
});

test("R24 eight processes ask at once: one job per slot, also when the worker was off for long", async () => {
  const daily = [{ job: Daily, everySeconds: 86_400 }];
  await Promise.all(Array.from({ length: 8 }, () => askForDue(daily)));
  await askForDue(daily);
  expect(await world.prisma.outboxMessage.count({ where: { topic: Daily.name } })).toBe(1);
});

test("every timer's job has its processor, and runs on an empty school", async () => {
  const known = processors.map(({ job }) => job.name);
  expect(timers.map(({ job }) => job.name).filter((name) => !known.includes(name))).toEqual([]);
  await askForDue(timers);
  await drainOutbox();
  expect(await world.prisma.outboxMessage.findMany({ where: { state: { not: "done" } } })).toEqual([]);
});

test("finished rows go after a fortnight, timers' after two days, dead ones stay", async () => {
  const finished = (daysAgo: number, state: "done" | "dead", uniqueKey: string) => ({
    kind: "job" as const,
    topic: "tests.old",
    payload: {},
    state,
    uniqueKey,
    finishedAt: new Date(Date.now() - daysAgo * 86_400_000),
  });
  await world.prisma.outboxMessage.createMany({
    data: [
      finished(15, "done", "old"),
      finished(13, "done", "young"),
      finished(3, "done", "timer:x:1"),
      finished(1, "done", "timer:x:2"),
      finished(90, "dead", "dead"),
    ],
  });
  await askForDue(timers.filter(({ job }) => job.name === "outbox.clean"));
  await drainOutbox();
  const left = await world.prisma.outboxMessage.findMany({
    where: { topic: "tests.old" },
    orderBy: { uniqueKey: "asc" },
  });
  expect(left.map(({ uniqueKey }) => uniqueKey)).toEqual(["dead", "timer:x:2", "young"]);
});
