import { setTimeout as pause } from "node:timers/promises";
import { type Actor, system } from "~/shared/actor";
import { Forbidden } from "~/shared/domain-error";
import { type Db, prisma, readonlyPrisma } from "./db.server";
import { Prisma, type PrismaClient } from "./generated/prisma/client.ts";

/** Everything a command or query may know about the world around it. */
export interface Context {
  readonly actor: Actor;
  readonly db: Db;
  /** The database's clock, read once per transaction; tests and seeds inject it. */
  readonly now: Date;
  /** Prisma 7 offers `$transaction` inside a transaction too, so joining needs a flag. */
  readonly inTransaction: boolean;
  /** True where `now` was given from outside and transactions must not read the database's clock. */
  readonly clockInjected: boolean;
}

interface ContextOptions {
  readonly db?: PrismaClient;
  /** Fixes the clock: for tests and for the demo's past. */
  readonly now?: Date;
}

/**
 * A context for one request, job or command.
 *
 * Outside a transaction `now` is the process's clock, good enough to show dates;
 * rules are decided inside `transact`, by the database's clock. Whoever looks at the site as somebody else gets a
 * connection that cannot write, so that read-only is not a matter of every command's care.
 */
export function createContext(actor: Actor, options: ContextOptions = {}): Context {
  return {
    actor,
    db: options.db ?? (actor.kind === "person" && actor.viewedBy ? readonlyPrisma() : prisma()),
    now: options.now ?? new Date(),
    inTransaction: false,
    clockInjected: options.now !== undefined,
  };
}

/** The same world, seen by the product itself: for acts that follow from rules, not from a person. */
export function asSystem(ctx: Context, name: string): Context {
  return { ...ctx, actor: system(name) };
}

/**
 * The same world for looking something up by words that somebody typed: on connections of their own, so that however
 * many heavy searches there are, they hold up one another and no other page.
 */
export function searching(ctx: Context): Context {
  return ctx.inTransaction ? ctx : { ...ctx, db: readonlyPrisma() };
}

/**
 * The administrator behind somebody they look at the site as, with a connection that can write: for writing down what
 * they looked at, and for the way back. Nobody else's context changes.
 */
export function asViewer(ctx: Context): Context {
  const { actor } = ctx;
  if (actor.kind !== "person" || !actor.viewedBy) return ctx;
  const viewer: Actor = { ...actor, ...actor.viewedBy, roles: [], viewedBy: null };
  return { ...ctx, actor: viewer, db: prisma(), inTransaction: false };
}

const MAX_TRIES = 5;
/** Serialisation failure, deadlock, and Prisma's own name for a write conflict. */
const RETRYABLE = new Set(["40001", "40P01", "P2034"]);

type Told = { readonly code?: string; readonly originalCode?: string };

interface DatabaseFailure {
  readonly cause?: Told;
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: Told } };
}

function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Prisma.PrismaClientKnownRequestError && RETRYABLE.has(error.code)) return true;
  const { cause, meta } = error as DatabaseFailure;
  // Where a statement was written by hand, Prisma calls every failure P2010 and keeps the database's own code inside.
  const told = cause ?? meta?.driverAdapterError?.cause;
  return RETRYABLE.has(told?.originalCode ?? told?.code ?? "");
}

/** Whether the database refused a row because another has the same: somebody else came first. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/**
 * Runs `work` in one transaction, joining the caller's if there is one.
 *
 * Serialisation failures and deadlocks are tried again up to five times, after a
 * short random pause, with a fresh `tx`. Keep network and hashing out of `work`.
 */
export async function transact<T>(ctx: Context, work: (tx: Context) => Promise<T>): Promise<T> {
  if (ctx.inTransaction) return work(ctx);
  for (let tries = 1; ; tries += 1) {
    try {
      return await (ctx.db as PrismaClient).$transaction(
        async (db) =>
          work({ ...ctx, db, inTransaction: true, now: ctx.clockInjected ? ctx.now : await databaseNow(db) }),
        { maxWait: 4_000, timeout: 15_000 },
      );
    } catch (error) {
      if (tries >= MAX_TRIES || !isConflict(error)) throw error;
      await pause(10 * 2 ** tries * (0.5 + Math.random()));
    }
  }
}

async function databaseNow(db: Db): Promise<Date> {
  const rows = await db.$queryRaw<{ now: Date }[]>`SELECT now()`;
  return rows[0]!.now;
}

/**
 * Turns a policy's answer into control flow.
 *
 * @throws {Forbidden}
 */
export function authorise(allowed: boolean): asserts allowed {
  if (!allowed) throw new Forbidden();
}
