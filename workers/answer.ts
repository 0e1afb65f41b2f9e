import { type Context, createContext, transact } from "~/platform/context.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { enqueue } from "~/platform/outbox.server";
import {
  failMessage,
  finishMessage,
  inOneLine,
  type LeasedMessage,
  leaseMessage,
  renewLease,
} from "~/platform/outbox-lease.server";
import { system } from "~/shared/actor";
import type { Processor } from "./define-processor";
import type { Subscriptions } from "./subscribe";

interface Answering {
  readonly processors: readonly Processor[];
  readonly subscriptions: Subscriptions;
  /** Called when a row came to its end: others may have been made. */
  readonly onSettled?: () => void;
}

const UNKNOWN_RETRY_SECONDS = 60;

/**
 * Makes the answer to the bell: take the row, do what it says, write down how it went.
 *
 * Never throws: a failure belongs to its row. A bell for a row that is unknown, finished or somebody else's is nothing.
 */
export function answering({
  processors,
  subscriptions,
  onSettled,
}: Answering): (id: string) => Promise<void> {
  const byTopic = new Map(processors.map((processor) => [processor.job.name, processor]));

  return async (id) => {
    const ctx = createContext(system("worker"));
    try {
      const leaseSeconds = env().OUTBOX_LEASE_SECONDS;
      const row = await leaseMessage(ctx, id, leaseSeconds);
      if (!row) return;
      await keepingLease(ctx, row, leaseSeconds, () =>
        row.kind === "event" ? fanOut(ctx, row, subscriptions) : work(ctx, row, byTopic.get(row.topic)),
      );
      onSettled?.();
    } catch (error) {
      log.warn(
        { message: id, reason: inOneLine(error) },
        "an outbox row could not be settled; its lease will run out",
      );
    }
  };
}

/** One job per listener and the end of the event, in one transaction: all of them hear it, each once. */
async function fanOut(ctx: Context, row: LeasedMessage, subscriptions: Subscriptions): Promise<void> {
  try {
    await transact(ctx, async (tx) => {
      for (const { job, payload } of subscriptions.jobsFor(row.topic, row.payload)) {
        await enqueue(tx, job, payload, { uniqueKey: `${row.id}:${job.name}` });
      }
      if (!(await finishMessage(tx, row))) throw new Error("The lease ran out");
    });
  } catch (error) {
    await fail(ctx, row, error, UNKNOWN_RETRY_SECONDS);
  }
}

async function work(ctx: Context, row: LeasedMessage, processor: Processor | undefined): Promise<void> {
  const entry = log.child({ job: row.topic, message: row.id, attempt: row.attempts });
  try {
    if (!processor) throw new Error(`No processor for ${row.topic}`);
    await processor.run({
      ctx: createContext(processor.actsAs),
      payload: row.payload,
      id: row.id,
      log: entry,
      attempt: row.attempts,
      isLastAttempt: row.attempts >= row.maxAttempts,
    });
  } catch (error) {
    await fail(ctx, row, error, processor?.retryInSeconds(row.attempts) ?? UNKNOWN_RETRY_SECONDS);
    return;
  }
  await finishMessage(ctx, row);
}

async function fail(ctx: Context, row: LeasedMessage, error: unknown, retryInSeconds: number): Promise<void> {
  const state = await failMessage(ctx, row, { error, retryInSeconds });
  const facts = { topic: row.topic, message: row.id, attempt: row.attempts, reason: inOneLine(error) };
  if (state === "dead") log.error(facts, "given up; a person has to look");
  else log.warn(facts, "failed; will be tried again");
}

async function keepingLease(
  ctx: Context,
  row: LeasedMessage,
  leaseSeconds: number,
  run: () => Promise<void>,
): Promise<void> {
  const heartbeat = setInterval(
    () => void renewLease(ctx, row, leaseSeconds).catch(() => undefined),
    (leaseSeconds * 1_000) / 3,
  );
  try {
    await run();
  } finally {
    clearInterval(heartbeat);
  }
}
