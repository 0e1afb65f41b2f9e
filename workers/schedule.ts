import type { z } from "zod";
import { createContext, transact } from "~/platform/context.server";
import { log } from "~/platform/log.server";
import { enqueue } from "~/platform/outbox.server";
import { inOneLine } from "~/platform/outbox-lease.server";
import type { JobDefinition } from "~/platform/outbox-messages";
import { system } from "~/shared/actor";

/** A job that is asked for again and again. It looks up by itself what is due: a timer is a query, not a promise. */
export interface Timer {
  readonly job: JobDefinition<z.ZodType<unknown, Record<string, never>>>;
  readonly everySeconds: number;
}

const TICK_MS = 10_000;

/**
 * Asks for each timer's job once per slot of its period, however many processes do so: the slot's number is part of
 * the job's unique key. What came due while no worker ran is found by the first run afterwards.
 */
export function startSchedule(timers: readonly Timer[]): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const tick = () => {
    running = askForDue(timers).catch((error: unknown) => {
      log.warn({ reason: inOneLine(error) }, "timers could not be set; trying again");
    });
  };
  tick();
  const interval = setInterval(tick, TICK_MS);
  return {
    async stop() {
      clearInterval(interval);
      await running;
    },
  };
}

/** Writes the jobs of the current slots that nobody wrote yet. By the database's clock. */
export async function askForDue(timers: readonly Timer[]): Promise<void> {
  if (timers.length === 0) return;
  await transact(createContext(system("schedule")), async (tx) => {
    for (const { job, everySeconds } of timers) {
      const slot = Math.floor(tx.now.getTime() / 1_000 / everySeconds);
      await enqueue(tx, job, {}, { uniqueKey: `timer:${job.name}:${slot}` });
    }
  });
}
