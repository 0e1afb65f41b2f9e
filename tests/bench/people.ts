/**
 * `npx tsx tests/bench/people.ts`: the list of people and the search among 50,000 accounts, through the built site
 * and by the statement alone. Ends with 1 where a page takes longer than the bar at the 95th percentile.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { closeDatabase, prisma } from "../../app/platform/db.server";
import { prepareEnv } from "../../app/platform/env.server";
import { startEmbeddedPostgres } from "../../app/platform/postgres/embedded.server";
import { applyMigrations } from "../../app/platform/postgres/migrate.server";
import { aPerson } from "../support/builders/people";
import { Visitor } from "../support/http";
import { aSession } from "../support/running-site";
import { startSite } from "../support/site";

const PEOPLE = 50_000;
const REQUESTS = 100;
const BAR_MS = 100;

/** Every shape a search takes: rare, frequent, of two letters, of nobody, far down the list. */
const PAGES = {
  "the list": "",
  "the last page": "?page=200",
  "a rare name": "?search=scepanovic%2049",
  "a frequent name": "?search=marko",
  "a domain all have": "?search=example.org",
  "two letters": "?search=zi",
  nobody: "?search=nobody-has-this-name",
  "only signs": "?search=%25_%25_%25",
  "a role": "?role=organiser",
  "without a second factor": "?factor=none",
} as const;

const NAMES = ["Ana", "Marko", "Jelena", "Ђорђе", "Željko", "Milica", "Dušan", "Ayşe", "Zita", "Lejla"];

/** Names as in the region, in both scripts, in no order. */
async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO "User" (email, name, "emailVerifiedAt")
     SELECT 'person' || n || '@example.org', ($2::text[])[1 + n * 7 % 10] || ' Šćepanović ' || (n * 7919 % $1), now()
     FROM generate_series(1, $1) n`,
    [PEOPLE, NAMES],
  );
  await client.query(
    `INSERT INTO "RoleGrant" ("userId", role) SELECT id, 'organiser' FROM "User" WHERE name LIKE '%99' LIMIT 300`,
  );
  await client.query(`VACUUM ANALYZE "User"`);
  await client.query(`ANALYZE`);
  await client.end();
}

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

/** Milliseconds of one statement like the page's, as the server itself measures it. */
async function statementMs(client: pg.Client, search: string): Promise<number> {
  const { rows } = await client.query(
    `EXPLAIN (ANALYZE, FORMAT JSON) SELECT u.id FROM "User" u
     WHERE u."erasedAt" IS NULL AND u."mergedIntoId" IS NULL AND u.folded LIKE (SELECT '%' || regexp_replace(fold($1), '([\\\\%_])', '\\\\\\1', 'g') || '%')
     ORDER BY u.name, u.id LIMIT 50`,
    [search],
  );
  const [plan] = rows[0]["QUERY PLAN"] as { "Execution Time": number }[];
  return plan?.["Execution Time"] ?? Number.NaN;
}

const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-bench-people-"));
const database = await startEmbeddedPostgres({ dataDir, log: () => undefined });
await applyMigrations(database.url);
await fill(database.url);
prepareEnv({ DATABASE_URL: database.url, NODE_ENV: "test" });
const admin = await aPerson(prisma(), { name: "Admin", role: "administrator" });
const site = await startSite({
  env: { DATABASE_URL: database.url, SMTP_URL: "smtp://127.0.0.1:9", WORKERS: "off", LOG_LEVEL: "warn" },
});
const client = new pg.Client({ connectionString: database.url });
await client.connect();
try {
  const visitor = new Visitor(site.origin);
  visitor.cookies.set("__Host-session", await aSession(prisma(), admin.id));
  const figures = [];
  for (const [name, query] of Object.entries(PAGES)) {
    const times: number[] = [];
    for (let request = 0; request < REQUESTS; request += 1) {
      const began = performance.now();
      const { status } = await visitor.get(`/admin/people${query}`);
      if (status !== 200) throw new Error(`${name}: ${status}`);
      times.push(performance.now() - began);
    }
    const search = new URLSearchParams(query).get("search");
    const statement = search ? await statementMs(client, search) : null;
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    figures.push({
      name,
      p50Ms: Math.round(p50),
      p95Ms: Math.round(p95),
      statementMs: statement,
      bar: BAR_MS,
      holds: p95 < BAR_MS,
    });
    process.stderr.write(
      `${name.padEnd(26)} p50 ${p50.toFixed(1).padStart(6)} ms   p95 ${p95.toFixed(1).padStart(6)} ms   statement ${statement?.toFixed(2).padStart(7) ?? "      –"} ms\n`,
    );
  }
  process.stdout.write(`${JSON.stringify({ people: PEOPLE, figures }, null, 2)}\n`);
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await client.end();
  await site.destroy();
  await closeDatabase();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
