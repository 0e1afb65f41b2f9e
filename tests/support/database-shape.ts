import pg from "pg";

/** One line per column, index and constraint of the schema `public`, sorted: two equal lists are two equal databases. */
export async function shapeOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(SHAPE);
    return rows.map(({ line }) => line).sort();
  } finally {
    await client.end();
  }
}

// why contype 'n' is left out: PostgreSQL 18 lists NOT NULL as a constraint, 15 does not; is_nullable says it for both.
const SHAPE = `
  SELECT format('column %I.%I %s %s default %s generated %s', table_name, column_name, udt_name
      || coalesce('(' || coalesce(character_maximum_length, datetime_precision, numeric_precision)::text || ')', ''),
    CASE is_nullable WHEN 'YES' THEN 'null' ELSE 'not null' END, coalesce(column_default, '-'), is_generated) AS line
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  UNION ALL
  SELECT format('index %I %s', indexname, indexdef) FROM pg_indexes
  WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
  UNION ALL
  SELECT format('constraint %I on %s %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid <> 0
    AND conrelid <> coalesce(to_regclass('public._prisma_migrations'), 0)
  UNION ALL
  SELECT format('enum %s %s', enumtypid::regtype, string_agg(enumlabel, ',' ORDER BY enumsortorder))
  FROM pg_enum GROUP BY enumtypid`;
