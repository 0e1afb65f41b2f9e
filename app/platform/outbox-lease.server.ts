import type { Context } from "./context.server";
import { inOneSafeLine, shownError } from "./log-facts";

/** A row of the outbox as one worker holds it. */
export interface LeasedMessage {
  readonly id: string;
  readonly kind: "event" | "job";
  readonly topic: string;
  readonly payload: unknown;
  /** Which try this is, from one. Also the fence: who comes back after the lease was given on changes nothing. */
  readonly attempts: number;
  readonly maxAttempts: number;
}

/** A row that is due, with the tries it had: what the bell is rung for. */
export interface DueMessage {
  readonly id: string;
  readonly attempts: number;
}

/**
 * Takes a row for this worker, or returns null when it is not due, done or somebody else's.
 *
 * The try is counted here, before any work: a row that kills its worker every time ends as dead like any other.
 */
export async function leaseMessage(
  ctx: Context,
  id: string,
  leaseSeconds: number,
): Promise<LeasedMessage | null> {
  const rows = await ctx.db.$queryRaw<LeasedMessage[]>`
    UPDATE "OutboxMessage"
    SET state = 'processing', attempts = attempts + 1, "leasedUntil" = now() + make_interval(secs => ${leaseSeconds})
    WHERE id = ${id} AND state = 'pending' AND "availableAt" <= now()
    RETURNING id, kind, topic, payload, attempts, "maxAttempts"`;
  return rows[0] ?? null;
}

/** Keeps a row while its work goes on. */
export async function renewLease(
  ctx: Context,
  { id, attempts }: DueMessage,
  leaseSeconds: number,
): Promise<void> {
  await ctx.db.$executeRaw`
    UPDATE "OutboxMessage" SET "leasedUntil" = now() + make_interval(secs => ${leaseSeconds})
    WHERE id = ${id} AND state = 'processing' AND attempts = ${attempts}`;
}

/** Marks a row as done. False when the lease had run out and the row is somebody else's by now. */
export async function finishMessage(ctx: Context, { id, attempts }: DueMessage): Promise<boolean> {
  const changed = await ctx.db.$executeRaw`
    UPDATE "OutboxMessage" SET state = 'done', "leasedUntil" = NULL, "finishedAt" = now()
    WHERE id = ${id} AND state = 'processing' AND attempts = ${attempts}`;
  return changed === 1;
}

/** Puts a row back for later, or lays it aside as dead when it had all its tries. Returns which. */
export async function failMessage(
  ctx: Context,
  { id, attempts }: DueMessage,
  { error, retryInSeconds }: { readonly error: unknown; readonly retryInSeconds: number },
): Promise<"pending" | "dead" | null> {
  const rows = await ctx.db.$queryRaw<{ state: "pending" | "dead" }[]>`
    UPDATE "OutboxMessage" SET
      state = CASE WHEN attempts >= "maxAttempts" THEN 'dead' ELSE 'pending' END::"OutboxState",
      "finishedAt" = CASE WHEN attempts >= "maxAttempts" THEN now() END,
      "availableAt" = now() + make_interval(secs => ${retryInSeconds}),
      "leasedUntil" = NULL,
      "lastError" = ${inOneLine(error)}
    WHERE id = ${id} AND state = 'processing' AND attempts = ${attempts}
    RETURNING state`;
  return rows[0]?.state ?? null;
}

/**
 * Gives back rows whose worker fell silent. Their try is spent: after the last one the row is dead, so that a row
 * that crashes every worker stops doing so; until then others get their turn first. Returns how many.
 */
export async function sweepLeases(ctx: Context): Promise<number> {
  return ctx.db.$executeRaw`
    UPDATE "OutboxMessage" SET
      state = CASE WHEN attempts >= "maxAttempts" THEN 'dead' ELSE 'pending' END::"OutboxState",
      "finishedAt" = CASE WHEN attempts >= "maxAttempts" THEN now() END,
      "availableAt" = now() + make_interval(secs => attempts),
      "leasedUntil" = NULL,
      "lastError" = 'The worker fell silent'
    WHERE state = 'processing' AND "leasedUntil" < now()`;
}

/** What is due now, longest waiting first. */
export async function listDueMessages(ctx: Context, limit: number): Promise<DueMessage[]> {
  return ctx.db.$queryRaw<DueMessage[]>`
    SELECT id, attempts FROM "OutboxMessage"
    WHERE state = 'pending' AND "availableAt" <= now()
    ORDER BY "availableAt" LIMIT ${limit}`;
}

/** For the operator: what went wrong, without anybody's address and without what was quoted. */
export function inOneLine(error: unknown): string {
  const { type, said } = shownError(error);
  return error instanceof Error ? `${type}: ${said}` : inOneSafeLine(String(error));
}
