import type { z } from "zod";

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

export const defineEvent = <P extends z.ZodType>(name: string, payload: P): EventDefinition<P> => ({
  name,
  payload,
});

export const defineJob = <P extends z.ZodType>(
  name: string,
  payload: P,
  options: { readonly maxAttempts?: number } = {},
): JobDefinition<P> => ({ name, payload, ...options });
