import type { z } from "zod";
import type { Context } from "./context.server";
import type { Prisma } from "./generated/prisma/client.ts";
import type { EventDefinition, JobDefinition } from "./outbox-messages";

const MAX_ATTEMPTS = 5;

interface PublishOptions {
  /** A second publish under the same key is silently left out. */
  readonly uniqueKey?: string;
  /** Not before this instant. */
  readonly availableAt?: Date;
}

function outsideTransaction(): never {
  throw new Error("Events and jobs belong into the transaction of the change they follow from");
}

async function write(
  tx: Context,
  kind: "event" | "job",
  definition: JobDefinition,
  payload: unknown,
  { uniqueKey, availableAt }: PublishOptions,
): Promise<void> {
  if (!tx.inTransaction) outsideTransaction();
  await tx.db.outboxMessage.createMany({
    data: [
      {
        kind,
        topic: definition.name,
        payload: definition.payload.parse(payload) as Prisma.InputJsonObject,
        uniqueKey: uniqueKey ?? null,
        maxAttempts: definition.maxAttempts ?? MAX_ATTEMPTS,
        createdAt: tx.now,
        // why not tx.now: "at once" is a matter of the database's clock, also where a test or the demo sets another.
        ...(availableAt ? { availableAt } : {}),
      },
    ],
    skipDuplicates: true,
  });
}

/** Says that something happened. Heard after commit by whoever `workers/subscriptions.ts` names. */
export function publish<P extends z.ZodType>(
  tx: Context,
  event: EventDefinition<P>,
  payload: z.input<P>,
  options: PublishOptions = {},
): Promise<void> {
  return write(tx, "event", event, payload, options);
}

/** Asks for something to be done after commit. */
export function enqueue<P extends z.ZodType>(
  tx: Context,
  job: JobDefinition<P>,
  payload: z.input<P>,
  options: PublishOptions = {},
): Promise<void> {
  return write(tx, "job", job, payload, options);
}

/** The same thing that happened to many, in one statement: two thousand round trips would outlast a transaction. */
export async function publishEach<P extends z.ZodType>(
  tx: Context,
  event: EventDefinition<P>,
  payloads: readonly z.input<P>[],
): Promise<void> {
  if (!tx.inTransaction) outsideTransaction();
  await tx.db.outboxMessage.createMany({
    data: payloads.map((payload) => ({
      kind: "event" as const,
      topic: event.name,
      payload: event.payload.parse(payload) as Prisma.InputJsonObject,
      maxAttempts: MAX_ATTEMPTS,
      createdAt: tx.now,
    })),
  });
}
