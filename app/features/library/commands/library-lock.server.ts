import type { Context } from "~/platform/context.server";

/**
 * One who changes the library at a time, so that of two imports of one list the second finds what the first wrote. An
 * import may take longer than a page's patience, so who waits is given more.
 */
export async function lockLibrary(tx: Context): Promise<void> {
  await tx.db
    .$executeRaw`SELECT set_config('lock_timeout', '14s', true), set_config('statement_timeout', '14s', true)`;
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('library.write'))`;
}
