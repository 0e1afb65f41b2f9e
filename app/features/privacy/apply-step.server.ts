import { makeEmptyAccounts } from "~/features/identity/index.server";
import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { quoted, type SchemaNames } from "~/platform/schema-names.server";
import type { Blank, Step } from "~/shared/privacy-rule";
import { keyTexts, narrowedTo, own } from "./row-scope.server";

interface Target {
  readonly names: SchemaNames;
  readonly model: string;
  /** `FROM … WHERE …` over the alias "row". */
  readonly rows: Prisma.Sql;
}

/** Does one step to the rows. Returns how many there were. */
export async function applyStep(tx: Context, target: Target, step: Step): Promise<number> {
  const { names, model } = target;
  const rows = Prisma.sql`${target.rows}${narrowedTo(names, model, step.which)}`;
  const chosen = Prisma.sql`${keyTexts(names, model)} IN (SELECT ${keyTexts(names, model)} ${rows})`;
  const table = Prisma.sql`${names.table(model)} AS ${quoted("row")}`;
  switch (step.act) {
    case "delete":
      return tx.db.$executeRaw`DELETE FROM ${table} WHERE ${chosen}`;
    case "blank": {
      const blanks = Object.entries(step.columns).map(([column, blank]) => assignment(target, column, blank));
      return tx.db.$executeRaw`UPDATE ${table} SET ${Prisma.join(blanks)} WHERE ${chosen}`;
    }
    case "detach":
      return detach(tx, target, rows, step.column);
  }
}

function assignment({ names, model }: Target, name: string, blank: Blank): Prisma.Sql {
  const [column = "", key] = name.split(".");
  const value = key
    ? Prisma.sql`jsonb_set(${own(names, model, column)}, ARRAY[${key}]::text[], ${JSON.stringify(blank)}::jsonb)`
    : blankAs(names.typeOf(model, column), blank);
  return Prisma.sql`${names.bare(model, column)} = ${value}`;
}

function blankAs(type: string, blank: Blank): Prisma.Sql {
  if (blank === null) return Prisma.sql`NULL`;
  if (type === "jsonb") return Prisma.sql`${JSON.stringify(blank)}::jsonb`;
  return typeof blank === "boolean" ? Prisma.sql`${blank}::boolean` : Prisma.sql`${blank as string}::text`;
}

/** Whether a step would still change anything about a row: what was done once is not done again. */
export function hasWork({ names, model }: Omit<Target, "rows">, step: Step): Prisma.Sql {
  if (step.act === "delete") return Prisma.sql`TRUE`;
  if (step.act === "detach")
    return Prisma.sql`EXISTS (SELECT FROM ${names.table("User")} person
      WHERE person."id" = ${own(names, model, step.column)} AND person."erasedAt" IS NULL)`;
  const full = Object.entries(step.columns).map(([name, blank]) => {
    const [column = "", key] = name.split(".");
    const found = own(names, model, column);
    if (key) return Prisma.sql`${found} -> ${key}::text IS DISTINCT FROM ${JSON.stringify(blank)}::jsonb`;
    return Prisma.sql`${found} IS DISTINCT FROM ${blankAs(names.typeOf(model, column), blank)}`;
  });
  return Prisma.sql`(${Prisma.join(full, " OR ")})`;
}

/** Gives each row an empty account of its own, so that no two of them tell that they were one person's. */
async function detach(tx: Context, { names, model }: Target, rows: Prisma.Sql, column: string) {
  const found = await tx.db.$queryRaw<{ id: string }[]>`SELECT ${own(names, model, "id")} AS id ${rows}`;
  if (found.length === 0) return 0;
  const accounts = await makeEmptyAccounts(tx, found.length);
  const ids = found.map(({ id }) => id);
  return tx.db.$executeRaw`
    UPDATE ${names.table(model)} AS ${quoted("row")} SET ${names.bare(model, column)} = pair.account
    FROM unnest(${ids}::text[], ${accounts}::text[]) AS pair (id, account)
    WHERE ${own(names, model, "id")} = pair.id`;
}
