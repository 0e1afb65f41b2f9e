import type { Context } from "./context.server";
import { pool } from "./db.server";

/** Gives the hold back. */
type Release = () => Promise<void>;

/**
 * Holds a name for as long as something lasts that is no transaction, such as a download: nobody else holds it
 * meanwhile, in any process. If this process dies, the database gives it back. Takes one connection of the pool.
 *
 * @returns Null where somebody holds it already.
 */
export async function tryToHold(name: string): Promise<Release | null> {
  const client = await pool().connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      "SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held",
      [name],
    );
    if (rows[0]?.held)
      return () =>
        client.query("SELECT pg_advisory_unlock(hashtextextended($1, 0))", [name]).then(
          () => client.release(),
          // A connection that cannot let go is closed, and with it the hold.
          () => client.release(true),
        );
  } catch (error) {
    client.release(true);
    throw error;
  }
  client.release();
  return null;
}

/** Whether somebody holds the name at this moment. */
export async function isHeld(ctx: Context, name: string): Promise<boolean> {
  const [row] = await ctx.db.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS free`;
  return row?.free !== true;
}
