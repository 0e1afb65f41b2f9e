import { statfs } from "node:fs/promises";
import path from "node:path";
import type { Context } from "~/platform/context.server";
import { env } from "~/platform/env.server";
import type { OutboxStatus } from "~/platform/outbox-look.server";
import { pendingMigrations } from "~/platform/postgres/migrate.server";
import { seal, unseal } from "~/platform/sealed-text.server";
import { type Finding, worseAbove, worseBelow } from "./domain/finding";
import { nodeAge } from "./domain/node-end-of-life";

const GIGABYTE = 1e9;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** The oldest PostgreSQL the product is tested with, and the one before which it warns. */
const OLDEST_POSTGRES = 15;

interface DatabaseFacts {
  readonly version: string;
  readonly number: number;
  readonly at: Date;
  readonly lastMail: string | null;
  /** One sealed secret with whose it is; null where nobody has any. */
  readonly sealedFor: string | null;
  readonly sealed: string | null;
  /** Links of the chain over the log, how many of the last do not hold, and when all were last walked along. */
  readonly links: number;
  readonly broken: number;
  readonly walkedAt: Date | null;
}

/** As far back as a page may look at the chain; the whole of it is walked along at night. */
const LINKS_LOOKED_AT = 500;

/** Everything a page about health asks the database for, in one statement. */
export async function readFacts(ctx: Context): Promise<DatabaseFacts> {
  const [facts] = await ctx.db.$queryRaw<DatabaseFacts[]>`
    WITH latest AS (
      SELECT s.number, s.hash, lag(s.hash, 1, CASE s.number WHEN 1 THEN '' END) OVER (ORDER BY s.number) AS "before",
        e AS entry
      FROM (SELECT * FROM "AuditSeal" ORDER BY number DESC LIMIT ${LINKS_LOOKED_AT}) s
      LEFT JOIN "AuditEntry" e ON e.id = s."entryId"
    )
    SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
      clock_timestamp() AS at,
      (SELECT m."state"::text FROM "MailMessage" m WHERE m."lastAnswer" IS NOT NULL AND m."state" <> 'suppressed'
        ORDER BY m."createdAt" DESC LIMIT 1) AS "lastMail",
      f."userId" AS "sealedFor", f."sealedSecret" AS sealed,
      (SELECT number::int FROM "AuditHead") AS links,
      (SELECT count(*)::int FROM latest WHERE "before" IS NOT NULL
        AND hash <> audit_link("before", number, entry)) AS broken,
      (SELECT max("finishedAt") FROM "OutboxMessage" WHERE topic = 'audit.verify-chain' AND state = 'done') AS "walkedAt"
    FROM (SELECT) one LEFT JOIN LATERAL (SELECT "userId", "sealedSecret" FROM "TotpFactor" LIMIT 1) f ON true`;
  return facts!;
}

/** Version and clock of the database, beside the clock of this process. */
export function databaseFindings(ctx: Context, { version, number, at }: DatabaseFacts): Finding[] {
  const seconds = Math.round(Math.abs(at.getTime() - ctx.now.getTime()) / 1_000);
  const major = Math.floor(number / 10_000);
  return [
    { check: "database", state: major >= OLDEST_POSTGRES ? "good" : "bad", values: { version } },
    { check: "clock", state: worseAbove(seconds, 2, 30), values: { seconds } },
  ];
}

/** Whether the last links of the log's chain hold, and whether all of them were looked at lately. */
export function auditFinding({ now }: Context, { links, broken, walkedAt }: DatabaseFacts): Finding {
  const days = walkedAt === null ? Number.POSITIVE_INFINITY : (now.getTime() - walkedAt.getTime()) / DAY;
  const state = broken > 0 ? "bad" : worseAbove(days, 2, Number.POSITIVE_INFINITY);
  return { check: "audit", state, values: { count: links } };
}

export async function migrationsFinding(): Promise<Finding> {
  const missing = await pendingMigrations(env().DATABASE_URL ?? "");
  const values = { missing: missing.length };
  return { check: "migrations", state: missing.length === 0 ? "good" : "bad", values };
}

export async function diskFinding(): Promise<Finding> {
  const { bavail, bsize } = await statfs(path.resolve(env().DATA_DIR)).catch(() =>
    statfs(path.dirname(path.resolve(env().DATA_DIR))),
  );
  const free = (bavail * bsize) / GIGABYTE;
  return { check: "disk", state: worseBelow(free, 5, 1), values: { gigabytes: Number(free.toFixed(1)) } };
}

/** What waits, what was given up, and whether anybody works. */
export function outboxFindings(ctx: Context, outbox: OutboxStatus): Finding[] {
  const minutesSince = (at: Date | null) =>
    at === null ? 0 : Math.max(0, Math.floor((ctx.now.getTime() - at.getTime()) / MINUTE));
  const waiting = minutesSince(outbox.oldestDueAt);
  const silent = minutesSince(outbox.lastFinishedAt);
  const { dead } = outbox.counts;
  return [
    { check: "backlog", state: worseAbove(waiting, 5, 60), values: { minutes: waiting } },
    { check: "dead", state: dead === 0 ? "good" : "attention", values: { rows: dead } },
    outbox.lastFinishedAt === null
      ? { check: "workers", state: "attention", values: { minutes: 0 } }
      : { check: "workers", state: worseAbove(silent, 3, 15), values: { minutes: silent } },
  ];
}

/** The mail server's last word. Where none is set, mail is kept: well for a demo, bad for a site people use. */
export function mailFinding({ lastMail }: DatabaseFacts): Finding {
  if (!env().SMTP_URL)
    return { check: "mail", state: env().DEMO ? "attention" : "bad", values: { kind: "kept" } };
  if (lastMail === null) return { check: "mail", state: "attention", values: { kind: "untried" } };
  const kind = lastMail === "accepted" ? "accepted" : "refused";
  return { check: "mail", state: kind === "accepted" ? "good" : "attention", values: { kind } };
}

/** Whether sealed texts can be opened: without the data key nobody's second factor or true name can. */
export function keyFinding({ sealed, sealedFor }: DatabaseFacts): Finding {
  try {
    if (sealed) unseal(sealed, `totp:${sealedFor}`);
    else unseal(seal("health", "health"), "health");
    return { check: "key", state: "good", values: { opens: "yes" } };
  } catch {
    // why swallowed: what failed would name the key's place; the page says what to do.
    return { check: "key", state: "bad", values: {} };
  }
}

export function nodeFinding(now: Date): Finding {
  const { state, endsOn } = nodeAge(process.versions.node, now);
  return { check: "node", state, values: { version: process.versions.node, endsOn: endsOn ?? "?" } };
}
