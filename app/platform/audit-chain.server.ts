import { z } from "zod";
import type { Context } from "./context.server";
import { Prisma, type PrismaClient } from "./generated/prisma/client.ts";

/**
 * What is wrong with one link of the audit log's chain:
 * - `changed`: entry, place or link are not what was sealed (also where two changed places);
 * - `removed`: the entry of this link is gone;
 * - `gap`: links before this one are gone;
 * - `unsealed`: an entry that no link speaks of was put in past the database's own function;
 * - `cut-off`: the chain does not end where it last ended;
 * - `rewritten`: the link with the anchor's number is gone or is another than was noted outside the database.
 */
type AuditProblemKind = "changed" | "removed" | "gap" | "unsealed" | "cut-off" | "rewritten";

interface AuditProblem {
  /** Place in the chain; null for an entry that has none. */
  readonly number: number | null;
  /** Null where no entry is known. */
  readonly entryId: string | null;
  readonly kind: AuditProblemKind;
}

/** A link as it was noted outside the database, in the log of the nightly check. */
export interface AuditAnchor {
  readonly number: number;
  readonly hash: string;
}

/** What a walk along the chain found. */
export interface AuditVerdict {
  /** How many links were checked. */
  readonly entries: number;
  /** Where the chain ends. To be kept outside the database: a chain that is rewritten whole differs from it. */
  readonly head: AuditAnchor;
  /** The first hundred, in the order of the chain. Empty: nothing was changed, removed or put in. */
  readonly problems: readonly AuditProblem[];
}

const MOST_PROBLEMS = 100;
/** Far below what the statement timeout of five seconds allows. */
const BATCH = 5_000;
const PATIENCE_MS = 30 * 60_000;

interface Link {
  readonly number: bigint | null;
  readonly entryId: bigint | null;
  readonly kind: AuditProblemKind;
}

/**
 * Walks the whole chain as it stands at one moment and works every link out anew, five thousand at a time.
 * A broken link is told once: the next is checked against what stands there, so one change is one problem.
 */
export async function verifyAuditChain(
  ctx: Context,
  { anchor }: { readonly anchor?: AuditAnchor } = {},
): Promise<AuditVerdict> {
  // why one snapshot: entries go on being written, and the end must belong to the links that were read.
  return (ctx.db as PrismaClient).$transaction((db) => walk(db, anchor), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: PATIENCE_MS,
  });
}

async function walk(db: Prisma.TransactionClient, anchor: AuditAnchor | undefined): Promise<AuditVerdict> {
  const [end] = await db.$queryRaw<{ number: bigint; hash: string; last: bigint; lastHash: string }[]>`
    SELECT head.number, head.hash, coalesce(seal.number, 0)::bigint AS last, coalesce(seal.hash, '') AS "lastHash"
    FROM "AuditHead" head LEFT JOIN LATERAL (SELECT number, hash FROM "AuditSeal" ORDER BY number DESC LIMIT 1) seal ON true`;
  const last = Number(end?.last ?? 0);
  const found: Link[] = [];
  for (let after = 0; after < last && found.length < MOST_PROBLEMS; after += BATCH)
    found.push(...(await brokenLinks(db, after)));
  if (!end || end.number !== end.last || end.hash !== end.lastHash)
    found.push({ number: end?.number ?? 0n, entryId: null, kind: "cut-off" });
  if (anchor && !(await stands(db, anchor)))
    found.push({ number: BigInt(anchor.number), entryId: null, kind: "rewritten" });
  found.push(...(await unsealed(db)));
  return {
    entries: last,
    head: { number: Number(end?.number ?? 0), hash: end?.hash ?? "" },
    problems: found.slice(0, MOST_PROBLEMS).map(({ number, entryId, kind }) => ({
      number: number === null ? null : Number(number),
      entryId: entryId === null ? null : String(entryId),
      kind,
    })),
  };
}

/** Links of one batch that do not follow from their entry and from the link before. */
const brokenLinks = (db: Prisma.TransactionClient, after: number) => db.$queryRaw<Link[]>`
  WITH linked AS (
    SELECT number, "entryId", hash, lag(number, 1, 0::bigint) OVER line AS "before", lag(hash, 1, '') OVER line AS "hashBefore"
    FROM "AuditSeal" WHERE number >= ${after} AND number <= ${after + BATCH} WINDOW line AS (ORDER BY number)
  ), judged AS (
    SELECT number, "entryId", CASE
      WHEN entry.id IS NULL THEN 'removed'
      WHEN number <> "before" + 1 THEN 'gap'
      WHEN hash <> audit_link("hashBefore", number, entry) THEN 'changed' END AS kind
    FROM linked LEFT JOIN "AuditEntry" entry ON entry.id = "entryId" WHERE number > ${after}
  )
  SELECT number, "entryId", kind FROM judged WHERE kind IS NOT NULL ORDER BY number LIMIT ${MOST_PROBLEMS}`;

const unsealed = (db: Prisma.TransactionClient) => db.$queryRaw<Link[]>`
  SELECT NULL::bigint AS number, entry.id AS "entryId", 'unsealed' AS kind FROM "AuditEntry" entry
  WHERE NOT EXISTS (SELECT FROM "AuditSeal" seal WHERE seal."entryId" = entry.id) ORDER BY entry.id LIMIT ${MOST_PROBLEMS}`;

/** Whether the chain still holds the link that was noted. The beginning is there always. */
async function stands(db: Prisma.TransactionClient, { number, hash }: AuditAnchor): Promise<boolean> {
  if (number === 0) return hash === "";
  const found = await db.auditSeal.findUnique({ where: { number }, select: { hash: true } });
  return found?.hash === hash;
}

const STATE = "audit-verified";

/** What the last nightly check found, for the pages of the log. */
const AuditState = z.object({
  at: z.coerce.date(),
  entries: z.number(),
  /** The first thing that was wrong; null: nothing was. */
  problem: z.object({ number: z.number().nullable(), kind: z.string() }).nullable(),
});
export type AuditState = z.infer<typeof AuditState>;

/** Keeps what a check found. For readers of the log; the proof itself is the anchor in the process's log. */
export async function keepAuditState(ctx: Context, { entries, problems }: AuditVerdict): Promise<void> {
  const [problem] = problems;
  const state = {
    at: ctx.now,
    entries,
    problem: problem ? { number: problem.number, kind: problem.kind } : null,
  };
  const value = JSON.stringify(state);
  await ctx.db.siteFact.upsert({
    where: { key: STATE },
    create: { key: STATE, value },
    update: { value },
    select: { key: true },
  });
}

/** What the last nightly check found; null: none has run. */
export async function lastAuditState(ctx: Context): Promise<AuditState | null> {
  const fact = await ctx.db.siteFact.findUnique({ where: { key: STATE }, select: { value: true } });
  return fact ? AuditState.parse(JSON.parse(fact.value)) : null;
}
