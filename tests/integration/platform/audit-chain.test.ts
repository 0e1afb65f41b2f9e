import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databaseCommands } from "~/cli/commands/db";
import { audit } from "~/platform/audit.server";
import { verifyAuditChain } from "~/platform/audit-chain.server";
import { transact } from "~/platform/context.server";
import { appConnectionOptions } from "~/platform/postgres/roles";
import { runSql } from "../../support/database-template";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();

/** As the owner of the database, past every right the site lacks. */
const asOwner = (sql: string) => runSql(world.url, sql);

const write = (objectId: string) =>
  transact(world.system, (tx) =>
    audit(tx, { action: "cohorts.changed", objectType: "cohort", objectId, details: { n: 1 } }),
  );

const problems = async () => (await verifyAuditChain(world.system)).problems;

/** Ids of the entries by their place in the chain. */
async function entryAt(number: number): Promise<string> {
  const { entryId } = await world.prisma.auditSeal.findUniqueOrThrow({ where: { number } });
  return String(entryId);
}

const START_AGAIN = `TRUNCATE "AuditSeal", "AuditEntry" RESTART IDENTITY; UPDATE "AuditHead" SET number = 0, hash = ''`;

beforeEach(async () => {
  for (let n = 1; n <= 6; n += 1) await write(`thing-${n}`);
});
afterEach(() => asOwner(START_AGAIN));

test("a chain that nobody touched is whole, and its end is known", async () => {
  const { entries, head, problems: none } = await verifyAuditChain(world.system);
  expect({ entries, none, number: head.number }).toEqual({ entries: 6, none: [], number: 6 });
  expect(head.hash).toMatch(/^[0-9a-f]{64}$/);
});

describe("what the owner of the database does by hand is found", () => {
  const FREE = `ALTER TABLE "AuditSeal" DROP CONSTRAINT IF EXISTS "AuditSeal_entryId_fkey"`;
  const QUIET = `ALTER TABLE "AuditEntry" DISABLE TRIGGER "AuditEntry_seal"`;
  const LOUD = `ALTER TABLE "AuditEntry" ENABLE TRIGGER "AuditEntry_seal"`;
  const swap = `UPDATE "AuditSeal" s SET "entryId" = -o."entryId" FROM "AuditSeal" o WHERE (s.number, o.number) IN ((3, 4), (4, 3));
    UPDATE "AuditSeal" SET "entryId" = -"entryId" WHERE "entryId" < 0`;

  const tampering: [what: string, sql: string, found: [number | null, string][]][] = [
    [
      "a changed object",
      `UPDATE "AuditEntry" SET "objectId" = 'other' WHERE "objectId" = 'thing-2'`,
      [[2, "changed"]],
    ],
    [
      "a changed actor",
      `UPDATE "AuditEntry" SET "actorId" = 'x' WHERE "objectId" = 'thing-6'`,
      [[6, "changed"]],
    ],
    [
      "a changed time",
      `UPDATE "AuditEntry" SET at = at - interval '1 ms' WHERE "objectId" = 'thing-1'`,
      [[1, "changed"]],
    ],
    [
      "changed details",
      `UPDATE "AuditEntry" SET details = '{"n": 2}' WHERE "objectId" = 'thing-3'`,
      [[3, "changed"]],
    ],
    ["a removed row", `${FREE}; DELETE FROM "AuditEntry" WHERE "objectId" = 'thing-4'`, [[4, "removed"]]],
    [
      "a row removed with its link",
      `DELETE FROM "AuditSeal" WHERE number = 4; DELETE FROM "AuditEntry" WHERE "objectId" = 'thing-4'`,
      [[5, "gap"]],
    ],
    [
      "two rows in each other's place",
      `${FREE}; ${swap}`,
      [
        [3, "changed"],
        [4, "changed"],
      ],
    ],
    [
      "a row put in past the chain",
      `${QUIET}; INSERT INTO "AuditEntry" (action, "objectType", "objectId") VALUES ('test.planted', 'thing', 'x'); ${LOUD}`,
      [[null, "unsealed"]],
    ],
    [
      "rows cut off at the end with their links",
      `DELETE FROM "AuditSeal" WHERE number >= 5; DELETE FROM "AuditEntry" WHERE "objectId" IN ('thing-5', 'thing-6')`,
      [[6, "cut-off"]],
    ],
    ["everything removed", `DELETE FROM "AuditSeal"; DELETE FROM "AuditEntry"`, [[6, "cut-off"]]],
  ];
  test.each(tampering)("M4 %s", async (_what, sql, found) => {
    await asOwner(sql);
    expect((await problems()).map(({ number, kind }) => [number, kind])).toEqual(found);
  });

  test("M4 a chain rewritten to its very end is found by the link noted outside", async () => {
    const { head } = await verifyAuditChain(world.system);
    await asOwner(
      `DELETE FROM "AuditSeal" WHERE number = 6; DELETE FROM "AuditEntry" WHERE "objectId" = 'thing-6';
       UPDATE "AuditHead" SET number = 5, hash = (SELECT hash FROM "AuditSeal" WHERE number = 5)`,
    );
    await write("thing-6-as-it-pleases");
    expect(await problems()).toEqual([]);
    const noted = await verifyAuditChain(world.system, { anchor: head });
    expect(noted.problems).toEqual([{ number: 6, entryId: null, kind: "rewritten" }]);
  });

  test("the problem names the entry", async () => {
    const entryId = await entryAt(2);
    await asOwner(`UPDATE "AuditEntry" SET reason = 'because' WHERE id = ${entryId}`);
    expect(await problems()).toEqual([{ number: 2, entryId, kind: "changed" }]);
  });
});

test("two hundred entries of transactions at once make one chain without gaps", async () => {
  await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      transact(world.system, async (tx) => {
        await audit(tx, { action: "cohorts.changed", objectType: "cohort", objectId: `a-${n}` });
        await audit(tx, { action: "cohorts.changed", objectType: "cohort", objectId: `b-${n}` });
      }),
    ),
  );
  expect(await verifyAuditChain(world.system)).toMatchObject({ entries: 206, problems: [] });
});

test("what was rolled back leaves no link", async () => {
  const before = await verifyAuditChain(world.system);
  await expect(
    transact(world.system, async (tx) => {
      await audit(tx, { action: "cohorts.changed", objectType: "cohort", objectId: "never" });
      throw new Error("Changed my mind");
    }),
  ).rejects.toThrow("Changed my mind");
  expect(await verifyAuditChain(world.system)).toEqual(before);
});

test("a hundred thousand entries are walked in seconds", async () => {
  // why in portions: within one transaction every link makes a new version of the same row of AuditHead.
  for (let after = 0; after < 100_000; after += 1_000)
    await asOwner(`INSERT INTO "AuditEntry" ("actorId", action, "objectType", "objectId", details)
      SELECT 'somebody', 'test.noted', 'thing', n::text, jsonb_build_object('n', n) FROM generate_series(${after + 1}, ${after + 1_000}) n`);
  const before = performance.now();
  expect(await verifyAuditChain(world.system)).toMatchObject({ entries: 100_006, problems: [] });
  // why so much: it shows that the walk is no slower than linear, on a machine that does other things too.
  expect(performance.now() - before).toBeLessThan(20_000);
  await asOwner(`UPDATE "AuditEntry" SET reason = 'x' WHERE "objectId" = '77777'`);
  expect((await problems()).map(({ kind }) => kind)).toEqual(["changed"]);
}, 120_000);

describe("M4 the site's own role can add to the audit log and do nothing else to it", () => {
  const refused: [table: string, sql: string][] = [
    ["AuditEntry", `UPDATE "AuditEntry" SET reason = 'x'`],
    ["AuditEntry", `DELETE FROM "AuditEntry"`],
    ["AuditEntry", `TRUNCATE "AuditEntry"`],
    ["AuditSeal", `INSERT INTO "AuditSeal" (number, "entryId", hash) VALUES (99, 1, 'x')`],
    ["AuditSeal", `UPDATE "AuditSeal" SET hash = 'x'`],
    ["AuditSeal", `DELETE FROM "AuditSeal"`],
    ["AuditSeal", `TRUNCATE "AuditSeal"`],
    ["AuditHead", `INSERT INTO "AuditHead" (id, number, hash) VALUES (1, 0, '')`],
    ["AuditHead", `UPDATE "AuditHead" SET number = 0`],
    ["AuditHead", `DELETE FROM "AuditHead"`],
    ["AuditHead", `TRUNCATE "AuditHead"`],
    ["AuditEntry", `ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL`],
    ["AuditEntry", `DROP TRIGGER "AuditEntry_seal" ON "AuditEntry"`],
  ];
  test.each(refused)("%s: %s", async (_table, sql) => {
    const client = new pg.Client({ connectionString: world.url, options: appConnectionOptions() });
    await client.connect();
    try {
      await expect(client.query(sql)).rejects.toMatchObject({ code: "42501" });
    } finally {
      await client.end();
    }
    expect(await problems()).toEqual([]);
  });
});

describe("`db check`", () => {
  async function check(...args: string[]) {
    const results: unknown[] = [];
    const io = { out: (result: string | object) => void results.push(result), err: () => undefined };
    const exitCode = await databaseCommands[0]?.run(args, io);
    return { exitCode, json: results.find((result) => typeof result === "object") };
  }

  test("tells that the log is whole, and what is not", async () => {
    expect(await check()).toMatchObject({ exitCode: 0, json: { audit: { entries: 6, problems: [] } } });
    await asOwner(`UPDATE "AuditEntry" SET "objectId" = 'other' WHERE "objectId" = 'thing-5'`);
    expect(await check()).toMatchObject({
      exitCode: 1,
      json: { audit: { problems: [{ number: 5, kind: "changed" }] } },
    });
  });

  test("takes a link noted before", async () => {
    const { head } = await verifyAuditChain(world.system);
    expect(await check("--audit-anchor", `${head.number}:${head.hash}`)).toMatchObject({ exitCode: 0 });
    expect(await check("--audit-anchor", `${head.number}:${"0".repeat(64)}`)).toMatchObject({ exitCode: 1 });
    await expect(check("--audit-anchor", "six")).rejects.toThrow("db check [--audit-anchor NUMBER:HASH]");
  });
});
