/** Group role of the running site: reads and writes rows, never changes tables. Made by the foundation migration. */
export const APP_ROLE = "common_ground_app";

/** Group role for reports: reads only. Made by the foundation migration. */
export const READONLY_ROLE = "common_ground_readonly";

/** Database of the embedded server. */
export const DATABASE_NAME = "common_ground";

const PATIENCE = ["statement_timeout=5000", "lock_timeout=2000", "idle_in_transaction_session_timeout=10000"];

/** Whoever only reads can ask again: a search that takes longer is one nobody waits for. */
const READERS_PATIENCE = ["statement_timeout=2000", "lock_timeout=2000"];

function startupOptions(settings: string[]): string {
  return settings.map((setting) => `-c ${setting}`).join(" ");
}

/**
 * PostgreSQL start-up options (`options` of a `pg` pool) under which the running site connects: it gives up the
 * owner's rights, and no statement, lock or forgotten transaction outlives a request. The name of the server
 * setting travels with the connection, so it holds for every pool and needs no `SET` per checkout.
 *
 * An `options=` parameter inside DATABASE_URL would win over these: refuse such a URL at boot.
 */
export function appConnectionOptions(): string {
  return startupOptions([`role=${APP_ROLE}`, ...PATIENCE]);
}

/** The same for what only reads, with less patience: even a bug there cannot change a row. */
export function readonlyConnectionOptions(): string {
  return startupOptions([
    `role=${READONLY_ROLE}`,
    "default_transaction_read_only=on",
    ...PATIENCE,
    ...READERS_PATIENCE,
  ]);
}
