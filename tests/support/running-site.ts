import { createHash, randomBytes } from "node:crypto";
import path from "node:path";
import { Redis } from "ioredis";
import { afterAll, beforeAll } from "vitest";
import { prepareEnv } from "~/platform/env.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { giveFactor } from "./builders/people";
import { type Fingerprint, fingerprintOf } from "./database-fingerprint";
import { onDatabase, runSql } from "./database-template";
import { Visitor } from "./http";
import { type Mailbox, openMailbox } from "./mailbox";
import { searchDatabase } from "./search-database";
import { searchRedis } from "./search-redis";
import { type Site, startSite } from "./site";
import { testDatabase } from "./test-context";

/** The built product in a process of its own, with a database the test can look into and a mail server it can read. */
export interface RunningSite {
  readonly origin: string;
  readonly prisma: PrismaClient;
  readonly mailbox: Mailbox;
  readonly process: Site;
  /** As the owner of the database. */
  readonly databaseUrl: string;
  /** A browser nobody signed in with. */
  stranger(): Visitor;
  /** A browser with a fresh session of this account. */
  signedIn(userId: string, shape?: SessionShape): Promise<Visitor>;
  fingerprint(): Promise<Fingerprint>;
  /** Runs one statement as the owner of the database: to break what the site relies on. */
  asOwner(sql: string): Promise<void>;
  /** Where in the database, or in the Redis of a site that has one, one of the texts stands. */
  search(texts: readonly string[]): Promise<string[]>;
  /** Does something while the database takes no connections. */
  whileDatabaseIsDown<T>(work: () => Promise<T>): Promise<T>;
}

const COOKIE = "__Host-session";
const DAY = 86_400_000;

/** Call at the top of a test file: one running site for all its tests. */
export function runningSite(env: Readonly<Record<string, string>> = {}): RunningSite {
  const world = testDatabase();
  let site: Site;
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await openMailbox();
    const secret = process.env.SESSION_SECRET ?? "";
    site = await startSite({
      env: {
        DATABASE_URL: world.url,
        SESSION_SECRET: secret,
        SMTP_URL: mailbox.url,
        ...(await ownRedis()),
        ...env,
      },
    });
    // What a test stores by itself is where the site looks for it.
    prepareEnv({ STORAGE_URL: `file://${path.join(site.dataDir, "files")}` });
  });
  afterAll(async () => {
    prepareEnv({ STORAGE_URL: "" });
    await site?.destroy();
    await mailbox?.close();
  });
  return {
    get origin() {
      return site.origin;
    },
    get prisma() {
      return world.prisma;
    },
    get mailbox() {
      return mailbox;
    },
    get databaseUrl() {
      return world.url;
    },
    get process() {
      return site;
    },
    stranger: () => new Visitor(site.origin),
    async signedIn(userId, shape) {
      const visitor = new Visitor(site.origin);
      visitor.cookies.set(COOKIE, await aSession(world.prisma, userId, shape));
      return visitor;
    },
    fingerprint: () => fingerprintOf(world.url),
    asOwner: (sql) => runSql(world.url, sql),
    async search(texts) {
      const places = await searchDatabase(world.url, [...texts]);
      const redis = redisUrl();
      return redis ? [...places, ...(await searchRedis(redis, texts))] : places;
    },
    async whileDatabaseIsDown(work) {
      const name = new URL(world.url).pathname.slice(1);
      const server = onDatabase(world.url, "postgres");
      await runSql(server, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
      await runSql(
        server,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
      );
      try {
        return await work();
      } finally {
        await runSql(server, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
      }
    },
  };
}

/** The numbered database of the real Redis that is this worker's, with `npm run test:engines`. */
function redisUrl(): string | null {
  const server = process.env.TEST_REDIS_URL;
  return server ? `${server}/${process.env.VITEST_POOL_ID ?? "1"}` : null;
}

/** With `npm run test:engines`: an empty numbered database of the real Redis, so that sites do not count each other's tries. */
async function ownRedis(): Promise<Record<string, string>> {
  const url = redisUrl();
  if (!url) return {};
  const client = new Redis(url);
  await client.flushdb();
  client.disconnect();
  return { REDIS_URL: url };
}

interface SessionShape {
  /** The password was given and nothing more. */
  readonly half?: boolean;
  /** When its person last proved who they are; now, unless said otherwise. */
  readonly provedAt?: Date | null;
}

/** A session as signing in would leave it, second step and all: the token for the cookie, its digest for the table. */
export async function aSession(
  prisma: PrismaClient,
  userId: string,
  { half = false, provedAt }: SessionShape = {},
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const now = Date.now();
  if ((await prisma.roleGrant.count({ where: { userId } })) > 0) await giveFactor(prisma, userId);
  await prisma.authSession.create({
    data: {
      id: createHash("sha256").update(token).digest("base64url"),
      userId,
      createdAt: new Date(now),
      expiresAt: new Date(now + DAY / 24),
      absoluteExpiresAt: new Date(now + DAY / 2),
      mfaAt: half ? null : new Date(now),
      sudoAt: provedAt === undefined ? new Date(now) : provedAt,
    },
    select: { id: true },
  });
  return token;
}
