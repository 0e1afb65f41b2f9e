import type { DueMessage } from "./outbox-lease.server";

/** The one queue: a doorbell. What is due, tried and dead stands in the outbox. */
export const QUEUE_NAME = "outbox";

/** What rings: an opaque id and nothing else, so that whoever reads the queue learns nothing. */
interface Bell {
  readonly name: "due";
  readonly data: { readonly id: string };
  readonly opts: { readonly jobId: string };
}

/** A queue with its worker, whichever store is behind it. */
export interface OpenQueue {
  /** Rejects when the store cannot be reached. */
  add(bells: readonly Bell[]): Promise<void>;
  /** Rejects at once while the store cannot be reached. */
  ping(): Promise<void>;
  close(options: { readonly force: boolean }): Promise<void>;
}

export interface QueueHandlers {
  /** Works on one row of the outbox. Never throws. */
  readonly answer: (id: string) => Promise<void>;
  readonly onDrained: () => void;
  readonly onError: (error: Error) => void;
}

/**
 * One bell per row and try. Ringing twice for the same try is one bell while the first still hangs there; the next
 * try has a name of its own, so that a bell left behind by a killed worker does not muffle it.
 */
export const bellFor = ({ id, attempts }: DueMessage): Bell => ({
  name: "due",
  data: { id },
  opts: { jobId: `${id}-${attempts}` },
});

const CONCURRENCY = 4;

export const queueOptions = {
  defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
} as const;

/**
 * The store's own ideas of retries are kept out of the way: a job it believes to be stalled may be handed out as
 * often as it likes, because the lease in the outbox decides who works.
 */
export const workerOptions = {
  concurrency: CONCURRENCY,
  lockDuration: 15_000,
  stalledInterval: 10_000,
  maxStalledCount: 100,
  drainDelay: 5,
} as const;
