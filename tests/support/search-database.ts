import pg from "pg";

/** Where in a whole database some words stand: every column of every table of every schema, whatever its type. */
export async function searchDatabase(url: string, words: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ s: string; t: string; c: string }>(`
      SELECT n.nspname AS s, r.relname AS t, a.attname AS c FROM pg_class r
      JOIN pg_namespace n ON n.oid = r.relnamespace
      JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE r.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'
      ORDER BY 1, 2, 3`);
    const found: string[] = [];
    for (const { s, t, c } of columns) {
      const { rows } = await client.query<{ hits: string }>(
        `SELECT count(*) AS hits FROM "${s}"."${t}" WHERE to_jsonb("${c}")::text ILIKE ANY ($1::text[])`,
        [words.map((word) => `%${word}%`)],
      );
      if (rows[0]?.hits !== "0") found.push(s === "public" ? `${t}.${c}` : `${s}.${t}.${c}`);
    }
    return found;
  } finally {
    await client.end();
  }
}
