import type { Context } from "./context.server";
import type { OutboxState } from "./generated/prisma/client.ts";

/** How the outbox is doing. */
export interface OutboxStatus {
  readonly counts: Readonly<Record<OutboxState, number>>;
  /** Pending rows that failed before and wait for another try. */
  readonly retrying: number;
  /** Since when the longest waiting row has been due; null when none waits. */
  readonly oldestDueAt: Date | null;
  /** When a worker last finished anything. Timers come every minute, so silence means that none works. Null: never. */
  readonly lastFinishedAt: Date | null;
}

/** Counts rows by state, and says since when the oldest has been waiting. */
export async function getOutboxStatus(ctx: Context): Promise<OutboxStatus> {
  const rows = await ctx.db.$queryRaw<
    { state: OutboxState; rows: number; retrying: number; oldest: Date | null; finished: Date | null }[]
  >`
    SELECT state, count(*)::int AS rows,
      count(*) FILTER (WHERE state = 'pending' AND attempts > 0)::int AS retrying,
      min("availableAt") FILTER (WHERE state = 'pending' AND "availableAt" <= now()) AS oldest,
      max("finishedAt") FILTER (WHERE state = 'done') AS finished
    FROM "OutboxMessage" GROUP BY state`;
  const of = (state: OutboxState) => rows.find((row) => row.state === state);
  const count = (state: OutboxState) => of(state)?.rows ?? 0;
  return {
    counts: {
      pending: count("pending"),
      processing: count("processing"),
      done: count("done"),
      dead: count("dead"),
    },
    retrying: of("pending")?.retrying ?? 0,
    oldestDueAt: of("pending")?.oldest ?? null,
    lastFinishedAt: of("done")?.finished ?? null,
  };
}

/** A row that was given up, for a person to look at. Its payload stays where it is. */
export interface DeadMessage {
  readonly id: string;
  readonly topic: string;
  readonly attempts: number;
  readonly finishedAt: Date | null;
  readonly lastError: string | null;
}

/** Rows that were given up, the latest first. */
export function listDeadMessages(ctx: Context, limit: number): Promise<DeadMessage[]> {
  return ctx.db.outboxMessage.findMany({
    where: { state: "dead" },
    orderBy: [{ finishedAt: "desc" }, { id: "asc" }],
    take: limit,
    select: { id: true, topic: true, attempts: true, finishedAt: true, lastError: true },
  });
}

/** What a row that gets another chance is about. */
export interface RevivedMessage {
  readonly topic: string;
  readonly payload: unknown;
}

/**
 * Gives dead rows all their tries again: one of them, or all. Of two who ask at once one finds nothing left to do.
 * Who may is the caller's question.
 */
export function reviveDeadMessages(tx: Context, id: string | null): Promise<RevivedMessage[]> {
  return tx.db.$queryRaw<RevivedMessage[]>`
    UPDATE "OutboxMessage" SET state = 'pending', attempts = 0, "finishedAt" = NULL, "availableAt" = now()
    WHERE state = 'dead' AND (${id}::text IS NULL OR id = ${id}) RETURNING topic, payload`;
}
