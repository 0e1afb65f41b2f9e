import { readFileSync } from "node:fs";
import pg from "pg";

interface Measured {
  readonly databaseUrl: string;
  /** Log of the embedded server. */
  readonly serverLog: string;
}

const STATEMENT = /LOG: {2}(?:execute|statement)[^:]*: (?!BEGIN|COMMIT|ROLLBACK|SET |DEALLOCATE)/g;

/**
 * How many statements PostgreSQL ran for one request: counted in the server's own
 * log, so that nothing of the product has to count itself. Workers have to be off.
 */
export async function queriesOf(site: Measured, request: () => Promise<unknown>): Promise<number> {
  const admin = new pg.Client({ connectionString: site.databaseUrl });
  await admin.connect();
  const logging = async (mode: "all" | "none") => {
    await admin.query(`ALTER SYSTEM SET log_statement = '${mode}'`);
    await admin.query("SELECT pg_reload_conf()");
    for (let tries = 0; tries < 50; tries += 1) {
      const { rows } = await admin.query<{ log_statement: string }>("SHOW log_statement");
      if (rows[0]?.log_statement === mode) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  try {
    await logging("all");
    // why: a connection of the pool learns of the new setting with its next statement.
    await request();
    const before = (readFileSync(site.serverLog, "utf8").match(STATEMENT) ?? []).length;
    await request();
    return (readFileSync(site.serverLog, "utf8").match(STATEMENT) ?? []).length - before;
  } finally {
    await logging("none");
    await admin.end();
  }
}
