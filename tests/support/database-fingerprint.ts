import pg from "pg";

/** Tables that a mere look may touch: counters of the rate limiter, and when a session was last used. */
const RESTLESS = new Set(["RateLimit", "AuthSession"]);

/** A digest of every row by table: two equal fingerprints are two equal contents. */
export type Fingerprint = Readonly<Record<string, string>>;

/** The contents of the database, outbox and audit included, in one digest per table. */
export async function fingerprintOf(url: string): Promise<Fingerprint> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    );
    const each = rows
      .filter(({ name }) => !RESTLESS.has(name))
      .map(
        ({ name }) =>
          `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS digest FROM "${name}" t`,
      );
    const digests = await client.query<{ name: string; digest: string }>(each.join(" UNION ALL "));
    return Object.fromEntries(digests.rows.map(({ name, digest }) => [name, digest]));
  } finally {
    await client.end();
  }
}
