import type { z } from "zod";
import type { Context } from "~/platform/context.server";
import type { Log } from "~/platform/log.server";
import type { JobDefinition } from "~/platform/outbox-messages";
import { type Actor, system } from "~/shared/actor";

interface Work<P> {
  /** The product itself, outside any transaction. */
  readonly ctx: Context;
  readonly payload: P;
  /** The row of the outbox: the same at every try, another for every event. */
  readonly id: string;
  readonly log: Log;
  /** Which try this is, from one, and whether another may follow. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
}

interface ProcessorOptions {
  /** Pause before the next try, in seconds, by the number of tries so far. */
  readonly retryInSeconds?: (attempts: number) => number;
}

/** What is done for one kind of job. */
export interface Processor {
  readonly job: JobDefinition;
  /** The product, in the name of this job: no person's rights, and none but what its one command needs. */
  readonly actsAs: Actor;
  readonly run: (work: Work<unknown>) => Promise<void>;
  readonly retryInSeconds: (attempts: number) => number;
}

const FIRST_PAUSE_SECONDS = 5;

/** 5, 10, 20, 40 seconds, give or take a fifth, so that what failed together does not come back together. */
const soonThenLater = (attempts: number): number =>
  FIRST_PAUSE_SECONDS * 2 ** (attempts - 1) * (0.8 + 0.4 * Math.random());

/**
 * Says how a job is done: parse, call one command, log. It may run twice for the same job, at the same time even,
 * so what it calls must be idempotent; the processor's docstring says why it is.
 */
export function defineProcessor<P extends z.ZodType>(
  job: JobDefinition<P>,
  run: (work: Work<z.infer<P>>) => Promise<void>,
  { retryInSeconds = soonThenLater }: ProcessorOptions = {},
): Omit<Processor, "job"> & { readonly job: JobDefinition<P> } {
  return {
    job,
    actsAs: system(job.name),
    retryInSeconds,
    run: (work) => run({ ...work, payload: job.payload.parse(work.payload) as z.infer<P> }),
  };
}
