import pg from "pg";
import { until } from "./until";

interface Held {
  readonly url: string;
  readonly table: string;
  /** So many have to wait, for the table or for each other, before the table is let go. */
  readonly waiting: number;
  /** Whom the table is kept from. Default: writers. */
  readonly from?: "writers" | "everybody";
  /** Done while the acts wait. */
  readonly meanwhile?: () => Promise<void>;
}

const MODES = { writers: "SHARE", everybody: "ACCESS EXCLUSIVE" } as const;

/**
 * Lets several acts begin while a table is kept from them, and go on together once all of them wait: what each had
 * read by then is old for all but one. A race that else happens by luck.
 */
export async function whileHeld<T>(
  { url, table, waiting, from = "writers", meanwhile }: Held,
  begin: () => Promise<T>,
): Promise<T> {
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  try {
    await holder.query(`BEGIN; LOCK TABLE "${table}" IN ${MODES[from]} MODE`);
    const acts = begin();
    await until(`${waiting} wait`, async () => {
      const { rows } = await holder.query<{ count: number }>(
        "SELECT count(*)::int FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
      );
      return rows[0]?.count === waiting;
    });
    await meanwhile?.();
    await holder.query("COMMIT");
    return await acts;
  } finally {
    await holder.end();
  }
}
