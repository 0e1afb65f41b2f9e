import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { quoted, type SchemaNames } from "~/platform/schema-names.server";
import { unseal } from "~/platform/sealed-text.server";
import type { Subject } from "~/shared/privacy-rule";
import { keyTexts, narrowedTo, own, rowsOf, type WhoseRows } from "../row-scope.server";

const BATCH = 200;

/** One row as its person gets it: columns by name, and what ids stand for by its own name. */
export type OwnRow = Readonly<Record<string, unknown>>;

interface Found {
  readonly key: string[];
  readonly row: OwnRow;
}

/** One person's rows of one table, some at a time in the order of the key, so that no number of them fills the memory. */
export async function* readOwnRows(
  ctx: Context,
  names: SchemaNames,
  model: string,
  subject: Subject,
  who: WhoseRows,
): AsyncGenerator<readonly OwnRow[]> {
  if ("none" in subject.export) return;
  const { which, sealed = {} } = subject.export;
  const key = keyTexts(names, model);
  const rows = Prisma.sql`${rowsOf(names, model, subject.path, who)}${narrowedTo(names, model, which)}`;
  let after: string[] | undefined;
  for (;;) {
    const beyond = after ? Prisma.sql` AND ${key} > ${after}::text[]` : Prisma.empty;
    // What a row shows is worked out for the rows of this batch alone, not for all that were sorted.
    const batch: Found[] = await ctx.db.$queryRaw<Found[]>`
      SELECT ${quoted("row")}."rowKey" AS key,
        (SELECT row_to_json(shown) FROM (SELECT ${shownColumns(names, model, subject)}) shown) AS row
      FROM (SELECT ${quoted("row")}.*, ${key} AS "rowKey" ${rows}${beyond} ORDER BY ${key} LIMIT ${BATCH}) ${quoted("row")}
      ORDER BY ${quoted("row")}."rowKey"`;
    if (batch.length > 0) yield batch.map(({ row }) => opened(row, sealed, who));
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.key;
  }
}

function shownColumns(names: SchemaNames, model: string, { export: exported }: Subject): Prisma.Sql {
  if ("none" in exported) return Prisma.empty;
  const { columns, named = {}, sealed = {} } = exported;
  const plain = [...columns, ...Object.keys(sealed)].map((column) => own(names, model, column));
  const meant = Object.entries(named).map(
    ([name, [column, table, shown]]) =>
      Prisma.sql`(SELECT ${names.column(table, shown, "named")} FROM ${names.table(table)} ${quoted("named")}
        WHERE ${names.column(table, "id", "named")} = ${own(names, model, column)}) AS ${quoted(name)}`,
  );
  return Prisma.join([...meant, ...plain]);
}

function opened(row: OwnRow, sealed: Readonly<Record<string, string>>, { userId }: WhoseRows): OwnRow {
  const clear = Object.entries(sealed).map(([column, place]) => {
    const text = row[column];
    const here = place.replace("#", userId).replace(/\{(\w+)\}/, (_, name: string) => String(row[name]));
    return [column, typeof text === "string" ? unseal(text, here) : null] as const;
  });
  return { ...row, ...Object.fromEntries(clear) };
}
