import type { z } from "zod";
import type { Context } from "./context.server";
import type { Prisma } from "./generated/prisma/client.ts";

/** What an event is called and carries. Payloads hold ids, never personal data. */
export interface EventDefinition<P extends z.ZodType> {
  readonly name: string;
  readonly payload: P;
}

/** What a job is called and needs. Its handler is a processor under `workers/processors`. */
export interface JobDefinition<P extends z.ZodType> {
  readonly name: string;
  readonly payload: P;
}

export const defineEvent = <P extends z.ZodType>(name: string, payload: P): EventDefinition<P> => ({
  name,
  payload,
});

export const defineJob = <P extends z.ZodType>(name: string, payload: P): JobDefinition<P> => ({
  name,
  payload,
});

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
  definition: EventDefinition<z.ZodType>,
  payload: unknown,
  { uniqueKey, availableAt = tx.now }: PublishOptions,
): Promise<void> {
  if (!tx.inTransaction) outsideTransaction();
  await tx.db.outboxMessage.createMany({
    data: [
      {
        kind,
        topic: definition.name,
        payload: definition.payload.parse(payload) as Prisma.InputJsonObject,
        uniqueKey: uniqueKey ?? null,
        createdAt: tx.now,
        availableAt,
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
