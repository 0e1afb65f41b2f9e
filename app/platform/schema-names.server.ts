import type { Context } from "./context.server";
import { Prisma } from "./generated/prisma/client.ts";

interface ColumnShape {
  readonly type: string;
  readonly inKey: boolean;
}

/** Tables and columns that the database has: the only names that may stand in a statement put together from rules. */
export class SchemaNames {
  readonly #tables: ReadonlyMap<string, ReadonlyMap<string, ColumnShape>>;

  constructor(tables: ReadonlyMap<string, ReadonlyMap<string, ColumnShape>>) {
    this.#tables = tables;
  }

  /** A table's name, quoted. */
  table(table: string): Prisma.Sql {
    this.#columnsOf(table);
    return quoted(table);
  }

  /** A column's name, quoted, after the alias of its table. */
  column(table: string, column: string, alias: string): Prisma.Sql {
    this.#shapeOf(table, column);
    return Prisma.sql`${quoted(alias)}.${quoted(column)}`;
  }

  /** A column's name alone, as after SET. */
  bare(table: string, column: string): Prisma.Sql {
    this.#shapeOf(table, column);
    return quoted(column);
  }

  /** PostgreSQL's name of a column's type: "text", "jsonb", "int8". */
  typeOf(table: string, column: string): string {
    return this.#shapeOf(table, column).type;
  }

  /** The columns of a table's primary key. */
  keyOf(table: string): string[] {
    return [...this.#columnsOf(table)].filter(([, { inKey }]) => inKey).map(([name]) => name);
  }

  #columnsOf(table: string): ReadonlyMap<string, ColumnShape> {
    const columns = this.#tables.get(table);
    if (!columns) throw new Error(`The database has no table ${table}`);
    return columns;
  }

  #shapeOf(table: string, column: string): ColumnShape {
    const shape = this.#columnsOf(table).get(column);
    if (!shape) throw new Error(`The table ${table} has no column ${column}`);
    return shape;
  }
}

/** A name between quotes. Only letters, digits and underscores: nothing else is ever called so here. */
export function quoted(name: string): Prisma.Sql {
  if (!/^[A-Za-z_]\w{0,62}$/.test(name)) throw new Error("This is no name of a table or column");
  return new Prisma.Sql([`"${name}"`], []);
}

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly inKey: boolean;
}

/** Asks the database what it has. */
export async function readSchemaNames(ctx: Context): Promise<SchemaNames> {
  const rows = await ctx.db.$queryRaw<ColumnRow[]>`
    SELECT c.relname::text AS "table", a.attname::text AS "column", t.typname::text AS type,
      EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey)) AS "inKey"
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type t ON t.oid = a.atttypid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    ORDER BY c.relname, a.attnum`;
  const tables = new Map<string, Map<string, ColumnShape>>();
  for (const { table, column, type, inKey } of rows) {
    const columns = tables.get(table) ?? new Map<string, ColumnShape>();
    tables.set(table, columns.set(column, { type, inKey }));
  }
  return new SchemaNames(tables);
}
