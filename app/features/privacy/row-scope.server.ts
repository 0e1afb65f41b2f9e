import { Prisma } from "~/platform/generated/prisma/client.ts";
import { quoted, type SchemaNames } from "~/platform/schema-names.server";
import type { SubjectPath, Which } from "~/shared/privacy-rule";

/** Whose rows. The address may be another one by now than when a row was written. */
export interface WhoseRows {
  readonly userId: string;
  readonly email: string;
}

/** The rows' own table goes by this alias in every condition made here. */
const ROW = "row";

/** A column of the row itself. */
export const own = (names: SchemaNames, model: string, column: string): Prisma.Sql =>
  names.column(model, column, ROW);

/** `FROM … WHERE …` for the rows of one table that are one person's by one path. */
export function rowsOf(names: SchemaNames, model: string, path: SubjectPath, who: WhoseRows): Prisma.Sql {
  const start = Prisma.sql`FROM ${names.table(model)} ${quoted(ROW)}`;
  if ("address" in path) return Prisma.sql`${start} WHERE ${own(names, model, path.address)} = ${who.email}`;
  if ("id" in path) return Prisma.sql`${start} WHERE ${own(names, model, path.id)} = ${who.userId}`;
  if ("mention" in path) return Prisma.sql`${start} WHERE ${mentions(names, model, path.mention, who)}`;
  let [table, alias] = [model, ROW];
  let from = start;
  for (let at = 0; at + 2 < path.length; at += 2) {
    const [key, next] = [names.column(table, path[at]!, alias), `via${at}`];
    table = path[at + 1]!;
    from = Prisma.sql`${from} JOIN ${names.table(table)} ${quoted(next)} ON ${names.column(table, "id", next)} = ${key}`;
    alias = next;
  }
  return Prisma.sql`${from} WHERE ${names.column(table, path.at(-1)!, alias)} = ${who.userId}`;
}

/** An empty address is nobody's. */
function mentions(names: SchemaNames, model: string, columns: readonly string[], who: WhoseRows): Prisma.Sql {
  const texts = [who.userId, who.email].filter((text) => text !== "");
  const each = columns.flatMap((column) =>
    texts.map(
      (text) => Prisma.sql`position(${text}::text IN coalesce(${own(names, model, column)}::text, '')) > 0`,
    ),
  );
  return Prisma.sql`(${Prisma.join(each, " OR ")})`;
}

/** ` AND …` for the rows a rule narrows itself to; nothing where it does not. */
export function narrowedTo(names: SchemaNames, model: string, which: Which = {}): Prisma.Sql {
  const conditions = Object.entries(which).map(([column, wanted]) => {
    const name = own(names, model, column);
    if (wanted === "empty") return Prisma.sql` AND ${name} IS NULL`;
    if (wanted === "filled") return Prisma.sql` AND ${name} IS NOT NULL`;
    return Prisma.sql` AND ${name}::text = ANY (${[...wanted]}::text[])`;
  });
  return conditions.length > 0 ? Prisma.join(conditions, "") : Prisma.empty;
}

/** The key of a row as a list of texts, for remembering it outside the database; compared byte by byte. */
export const keyTexts = (names: SchemaNames, model: string): Prisma.Sql =>
  Prisma.sql`(ARRAY[${Prisma.join(names.keyOf(model).map((column) => Prisma.sql`${own(names, model, column)}::text`))}] COLLATE "C")`;
