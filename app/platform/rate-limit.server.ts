import { createHmac } from "node:crypto";
import { Redis } from "ioredis";
import type pg from "pg";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { TooManyRequests } from "~/shared/domain-error";
import type { Context } from "./context.server";
import { pool } from "./db.server";
import { env } from "./env.server";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

/**
 * How often an act may be tried: per account (an address as typed, in lower case) and per
 * client address. A school sits behind one address, so that one is the wider.
 */
const LIMITS = {
  login: { account: { points: 10, seconds: 10 * MINUTE }, ip: { points: 50, seconds: 10 * MINUTE } },
  "sign-up": { account: { points: 3, seconds: HOUR }, ip: { points: 40, seconds: HOUR } },
  "password-reset": { account: { points: 3, seconds: HOUR }, ip: { points: 40, seconds: HOUR } },
  // By account alone: whoever comes this far knows the password, from whatever address.
  "second-factor": {
    account: { points: 5, seconds: 15 * MINUTE },
    ip: { points: 100, seconds: 15 * MINUTE },
  },
  // Counted for the account and for the address it wants: each try writes a mail.
  "address-change": { account: { points: 5, seconds: HOUR }, ip: { points: 40, seconds: HOUR } },
  "invitation-list": { account: { points: 10, seconds: HOUR }, ip: { points: 40, seconds: HOUR } },
  invitation: { account: { points: 60, seconds: HOUR }, ip: { points: 200, seconds: HOUR } },
  /** Each file costs seconds of a processor. */
  upload: { account: { points: 120, seconds: HOUR }, ip: { points: 600, seconds: HOUR } },
  "test-mail": { account: { points: 10, seconds: 10 * MINUTE }, ip: { points: 50, seconds: 10 * MINUTE } },
  /** Making a file of a module takes tenths of a second; it is kept for whoever asks next. */
  "take-away": { account: { points: 60, seconds: HOUR }, ip: { points: 600, seconds: HOUR } },
  "discussion-post": { account: { points: 30, seconds: HOUR }, ip: { points: 300, seconds: HOUR } },
  "discussion-report": { account: { points: 20, seconds: HOUR }, ip: { points: 200, seconds: HOUR } },
  "certificate-check": { account: { points: 60, seconds: MINUTE }, ip: { points: 60, seconds: MINUTE } },
} as const satisfies Record<string, { account: Allowance; ip: Allowance }>;

export type LimitName = keyof typeof LIMITS;

/** Who is counted. What is left out is not counted by. */
export interface Counted {
  /** The client's address as the trusted proxies give it. */
  readonly ip?: string;
  /** What is being tried, whoever tries it: an e-mail address, an account's id. */
  readonly account?: string;
}

type Side = keyof Counted;
type Store = pg.Pool | Redis;

/** Limiters belong to their store: a new pool (after a restart of it, in tests) gets new ones. */
const limiters = new WeakMap<Store, Map<string, RateLimiterAbstract>>();

let redis: Promise<Redis> | undefined;

/**
 * Waits for the first connection, else a process would begin by counting in memory. After that it never waits:
 * while Redis is away the limiters count in memory, and the client comes back by itself.
 */
async function connect(url: string): Promise<Redis> {
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 1_000,
    commandTimeout: 1_000,
  });
  client.on("error", () => undefined);
  await client.connect().catch(() => undefined);
  return client;
}

async function store(): Promise<Store> {
  const url = env().REDIS_URL;
  if (!url) return pool();
  redis ??= connect(url);
  return redis;
}

async function limiterFor(name: LimitName, side: Side): Promise<RateLimiterAbstract> {
  const client = await store();
  const known = limiters.get(client) ?? new Map<string, RateLimiterAbstract>();
  limiters.set(client, known);
  const keyPrefix = `${name}:${side}`;
  const limiter = known.get(keyPrefix) ?? createLimiter(client, keyPrefix, LIMITS[name][side]);
  known.set(keyPrefix, limiter);
  return limiter;
}

/** In the shared store; in this process's memory while that is down, so that nothing is ever unlimited. */
function createLimiter(
  client: Store,
  keyPrefix: string,
  { points, seconds }: Allowance,
): RateLimiterAbstract {
  const shape = { keyPrefix, points, duration: seconds };
  const shared = { ...shape, storeClient: client, insuranceLimiter: new RateLimiterMemory(shape) };
  return client instanceof Redis
    ? new RateLimiterRedis({ ...shared, rejectIfRedisNotReady: true })
    : new RateLimiterPostgres({ ...shared, storeType: "pool", tableName: "RateLimit", tableCreated: true });
}

/** No address stands in the store in clear, nor as a hash that could be tried out without the secret. */
function keyOf(value: string): string {
  const folded = value.trim().toLowerCase();
  return createHmac("sha256", env().SESSION_SECRET ?? "")
    .update(folded)
    .digest("base64url")
    .slice(0, 32);
}

function sidesOf(counted: Counted): [Side, string][] {
  return (["ip", "account"] as const).flatMap((side) => {
    const value = counted[side];
    return value === undefined ? [] : [[side, keyOf(value)] as [Side, string]];
  });
}

/**
 * Counts one try of a named act; called inside the act, so that every way to it shares one count.
 * The product itself (seeds, command line) is not counted.
 *
 * @throws {TooManyRequests} with the seconds to wait.
 */
export async function limit(ctx: Context, name: LimitName, counted: Counted): Promise<void> {
  if (ctx.actor.kind === "system") return;
  for (const [side, key] of sidesOf(counted)) {
    const limiter = await limiterFor(name, side);
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyRequests(Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)));
    }
  }
}

/**
 * Takes a try back that turned out right: the account starts afresh, the client address gets its one
 * point back. So a class of thirty can sign in from one address, and guessing stays limited.
 */
export async function forgive(ctx: Context, name: LimitName, counted: Counted): Promise<void> {
  if (ctx.actor.kind === "system") return;
  for (const [side, key] of sidesOf(counted)) {
    const limiter = await limiterFor(name, side);
    if (side === "account") await limiter.delete(key);
    else await limiter.reward(key, 1);
  }
}
