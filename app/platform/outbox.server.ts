import type { z } from "zod";
import type { Context } from "./context.server";
import type { Prisma } from "./generated/prisma/client.ts";

/** What an event is called and carries. Payloads hold ids, never personal data. */
export interface EventDefinition<P extends z.ZodType> {
  readonly name: string;
  readonly payload: P;
}

/** What a job is called and needs. Its handler is a processor under `workers/processors`. */
export interface JobDefinition<P extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: P;
  /** How often it is tried, crashes included, before a person has to look. Five unless the job says otherwise. */
  readonly maxAttempts?: number;
}

const MAX_ATTEMPTS = 5;

export const defineEvent = <P extends z.ZodType>(name: string, payload: P): EventDefinition<P> => ({
  name,
  payload,
});

export const defineJob = <P extends z.ZodType>(
  name: string,
  payload: P,
  options: { readonly maxAttempts?: number } = {},
): JobDefinition<P> => ({ name, payload, ...options });

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
