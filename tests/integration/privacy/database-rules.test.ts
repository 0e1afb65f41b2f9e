import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { aWholeLife } from "../../support/builders/privacy";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
beforeAll(() => aWholeLife(world.prisma));

/** As the owner of the database: the rules hold for everybody. */
async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

describe("what was sent or issued can be emptied for an erased person alone", () => {
  test.each([
    ["a sent text", `UPDATE "Revision" SET title = '', sections = '{}'`],
    ["a note to staff", `UPDATE "Review" SET "noteToStaff" = '' WHERE "submittedAt" IS NOT NULL`],
    ["a certificate's name", `UPDATE "Certificate" SET "nameAsPrinted" = ''`],
    ["what a certificate says", `UPDATE "Certificate" SET snapshot = snapshot || '{"workTitle": null}'`],
    [
      "a certificate to nobody",
      `INSERT INTO "Certificate" (code, "userId", "cohortId", kind, "nameAsPrinted", snapshot)
      SELECT '00000000000000000000000000', u.id, c.id, 'completion', '', '{}' FROM "User" u, "Cohort" c LIMIT 1`,
    ],
  ])("%s of somebody who is there is refused", async (_what, sql) => {
    await expect(run(sql)).rejects.toThrow(/cannot be changed|never edited|issued to a name|is kept, sealed/);
  });

  test("a decision is never rewritten, for whoever", async () => {
    await expect(run(`UPDATE "ApplicationDecision" SET message = 'Other'`)).rejects.toThrow("never changed");
    const emptied = `UPDATE "ApplicationDecision" SET message = '', "reasonCode" = 'other'`;
    await expect(run(emptied)).rejects.toThrow("never changed");
  });

  test("of an erased person nothing but the emptying is taken", async () => {
    await run(`UPDATE "User" SET "erasedAt" = now()`);
    await expect(run(`UPDATE "Revision" SET title = 'Another'`)).rejects.toThrow("cannot be changed");
    await expect(run(`UPDATE "Certificate" SET snapshot = '{}'`)).rejects.toThrow("never edited");
    await expect(run(`UPDATE "Review" SET comments = '{}'`)).rejects.toThrow("cannot be changed");
  });
});
