import { authorise, type Context, transact } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { quoted, readSchemaNames, type SchemaNames } from "~/platform/schema-names.server";
import type { Lapse, Step } from "~/shared/privacy-rule";
import { applyStep, hasWork } from "../apply-step.server";
import { REGISTRY } from "../registry";
import { keyTexts, narrowedTo, own } from "../row-scope.server";

const BATCH = 500;
const GOES: readonly Step[] = [{ act: "delete" }];

/** What the time that passed did, or would do, to one table. */
interface LapsedRows {
  readonly model: string;
  readonly days: number;
  /** Whether the rows go, or stay without what could name somebody. */
  readonly act: "delete" | "anonymise";
  readonly rows: number;
}

interface RetentionInput {
  /** Only counts. */
  readonly dryRun?: boolean;
}

/**
 * Removes or empties what has been kept long enough, table by table, in batches of their own transactions. Safe to
 * run at any time, twice, and two at once: what is done has nothing left to do.
 *
 * @throws {Forbidden} for anybody but the product itself
 */
export async function applyRetention(
  ctx: Context,
  { dryRun = false }: RetentionInput = {},
): Promise<LapsedRows[]> {
  authorise(ctx.actor.kind === "system");
  const names = await readSchemaNames(ctx);
  const done: LapsedRows[] = [];
  for (const [model, { retention }] of Object.entries(REGISTRY)) {
    if (typeof retention === "string" || "keep" in retention) continue;
    for (const lapse of retention) {
      const due = rowsDue(ctx, names, model, lapse);
      const rows = dryRun ? await count(ctx, due) : await work(ctx, names, model, lapse);
      done.push({ model, days: lapse.days, act: lapse.steps ? "anonymise" : "delete", rows });
    }
  }
  return done;
}

/** `FROM … WHERE …` for rows whose time is over and of which something is left to do. */
function rowsDue({ now }: Context, names: SchemaNames, model: string, lapse: Lapse): Prisma.Sql {
  const before = new Date(now.getTime() - lapse.days * 86_400_000);
  const column = own(names, model, lapse.since);
  const since =
    names.typeOf(model, lapse.since) === "int8" ? Prisma.sql`to_timestamp(${column} / 1000.0)` : column;
  const open = (lapse.steps ?? GOES).map((step) => hasWork({ names, model }, step));
  return Prisma.sql`FROM ${names.table(model)} ${quoted("row")}
    WHERE ${since} < ${before}${narrowedTo(names, model, lapse.which)} AND (${Prisma.join(open, " OR ")})`;
}

async function count(ctx: Context, due: Prisma.Sql): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ rows: bigint }[]>`SELECT count(*) AS rows ${due}`;
  return Number(row?.rows ?? 0);
}

async function work(ctx: Context, names: SchemaNames, model: string, lapse: Lapse): Promise<number> {
  let all = 0;
  for (;;) {
    const some = await transact(ctx, (tx) => oneBatch(tx, names, model, lapse));
    all += some;
    if (some < BATCH) return all;
  }
}

/** Of two runs at once each waits for the other's batch, and chooses among what is left then. */
async function oneBatch(tx: Context, names: SchemaNames, model: string, lapse: Lapse): Promise<number> {
  await tx.db.$executeRaw`SELECT set_config('lock_timeout', '14s', true)`;
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('privacy.retention', 0))`;
  const due = rowsDue(tx, names, model, lapse);
  const chosen = await tx.db.$queryRaw<{ key: string[] }[]>`
    SELECT ${keyTexts(names, model)} AS key ${due} LIMIT ${BATCH}`;
  if (chosen.length === 0) return 0;
  const keys = chosen.map(({ key }) => Prisma.sql`${key}::text[]`);
  const rows = Prisma.sql`FROM ${names.table(model)} ${quoted("row")}
    WHERE ${keyTexts(names, model)} IN (${Prisma.join(keys)})`;
  for (const step of lapse.steps ?? GOES) await applyStep(tx, { names, model, rows }, step);
  return chosen.length;
}
