import { setTimeout as pause } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "./env.server";
import { type Prisma, PrismaClient } from "./generated/prisma/client.ts";
import { appConnectionOptions, readonlyConnectionOptions } from "./postgres/roles";

/** Either the pool or one open transaction; features never know which. */
export type Db = PrismaClient | Prisma.TransactionClient;

/** Opens a pool under the rights and time limits that `options` name. */
function openPool(url: string, max: number, options: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    options,
    max,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
  });
  // An idle connection that breaks (database restarted) must not end the process.
  pool.on("error", () => undefined);
  return pool;
}

/** Enough for every statement the product writes; lists of ids of every length must not fill the server's memory. */
const NAMED_STATEMENTS = 300;
const statementNames = new Map<string, string>();

/**
 * A name for a statement, so that PostgreSQL parses and plans it once for each connection: planning took longer than
 * running on our main pages. No name (unprepared) once there are too many.
 */
function statementName({ sql }: { readonly sql: string }): string {
  const known = statementNames.get(sql);
  if (known !== undefined || statementNames.size >= NAMED_STATEMENTS) return known ?? "";
  const name = `s${statementNames.size + 1}`;
  statementNames.set(sql, name);
  return name;
}

/** A Prisma client over a pool of its own: as the application's database role unless told otherwise. */
function openPrisma(
  url: string,
  max = 10,
  options = appConnectionOptions(),
): { prisma: PrismaClient; pool: pg.Pool } {
  const pool = openPool(url, max, options);
  return {
    pool,
    prisma: new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementName }) }),
  };
}

let opened: ReturnType<typeof openPrisma> | undefined;

let openedToRead: ReturnType<typeof openPrisma> | undefined;

function databaseUrl(): string {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start the embedded database first");
  return url;
}

function connection() {
  opened ??= openPrisma(databaseUrl());
  return opened;
}

/** This process's Prisma client. Only `context.server.ts` and the platform use it directly. */
export const prisma = (): PrismaClient => connection().prisma;

/** Searches that take long wait for each other here, and keep nobody else from the larger pool. */
const READERS = 4;

/**
 * A client that can read and nothing else, whatever asks it: for searches, and for administrators who look at the
 * site as somebody else. Few connections, two seconds for each statement.
 */
export function readonlyPrisma(): PrismaClient {
  openedToRead ??= openPrisma(databaseUrl(), READERS, readonlyConnectionOptions());
  return openedToRead.prisma;
}

/** The raw pool beneath it, for libraries that speak to `pg` (rate limits, queues). */
export const pool = (): pg.Pool => connection().pool;

const CLOSING_MS = 5_000;

/**
 * Closes the connections at the end of the process. What was acknowledged is committed by then, so a connection
 * that does not come back is given up after five seconds rather than keep the process for ever.
 */
export async function closeDatabase(): Promise<void> {
  const closing = [opened, openedToRead].filter((one) => one !== undefined);
  opened = undefined;
  openedToRead = undefined;
  if (closing.length === 0) return;
  const patience = new AbortController();
  const closed = Promise.all(closing.map(({ prisma, pool }) => prisma.$disconnect().then(() => pool.end())));
  await Promise.race([closed, pause(CLOSING_MS, undefined, { signal: patience.signal, ref: false })]);
  patience.abort();
}
