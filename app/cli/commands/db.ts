import { prisma } from "~/platform/db.server";
import type { Command, Output } from "../command";
import { INVARIANTS } from "../invariants";
import { withDatabase } from "../with-database";

interface Breach {
  readonly invariant: string;
  /** At most a hundred of the rows that break it. */
  readonly ids: readonly string[];
}

async function check(_args: string[], io: Output): Promise<number> {
  return withDatabase(io, async () => {
    const broken: Breach[] = [];
    for (const { name, sql } of INVARIANTS) {
      const rows = await prisma().$queryRaw<
        { id: string }[]
      >`SELECT id::text FROM (${sql}) AS broken LIMIT 100`;
      if (rows.length > 0) broken.push({ invariant: name, ids: rows.map(({ id }) => id) });
    }
    for (const { invariant, ids } of broken)
      io.out(`${invariant}: ${ids.length} (${ids.slice(0, 5).join(", ")})`);
    if (broken.length === 0) io.out(`All ${INVARIANTS.length} invariants hold.`);
    io.out({ checked: INVARIANTS.length, broken });
    return broken.length > 0 ? 1 : 0;
  });
}

async function migrate(_args: string[], io: Output): Promise<number> {
  return withDatabase(io, async () => {
    io.out("The database is up to date.");
    io.out({ status: "up-to-date" });
    return 0;
  });
}

/** `db check` and `migrate`. */
export const databaseCommands: Command[] = [
  { name: "db check", summary: "walks the database for broken invariants", run: check },
  { name: "migrate", summary: "brings the database up to date", run: migrate },
];
