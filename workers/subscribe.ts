import type { z } from "zod";
import type { EventDefinition, JobDefinition } from "~/platform/outbox-messages";

interface Subscription {
  readonly event: EventDefinition<z.ZodType>;
  readonly jobs: readonly JobDefinition[];
}

interface JobToDo {
  readonly job: JobDefinition;
  readonly payload: unknown;
}

/** Who hears what. */
export interface Subscriptions {
  /** The jobs that follow from an event; none when nobody listens. */
  jobsFor(topic: string, payload: unknown): readonly JobToDo[];
}

/** Jobs whose payload can be taken from what the event carries; any other is a type error. */
type Fitting<E extends z.ZodType, J extends readonly JobDefinition[]> = {
  [K in keyof J]: z.output<E> extends z.input<J[K]["payload"]> ? J[K] : never;
};

/**
 * Says that jobs follow from an event. Each takes from the event's payload what its own schema names, so an event
 * may carry more than a listener wants, never less: that does not compile.
 */
export function on<E extends z.ZodType, J extends readonly JobDefinition[]>(
  event: EventDefinition<E>,
  ...jobs: Fitting<E, J>
): Subscription {
  return { event, jobs };
}

/** Reads a list of subscriptions by topic. */
export function subscriptionsOf(list: readonly Subscription[]): Subscriptions {
  return {
    jobsFor: (topic, payload) =>
      list
        .filter(({ event }) => event.name === topic)
        .flatMap(({ jobs }) => jobs.map((job) => ({ job, payload }))),
  };
}
