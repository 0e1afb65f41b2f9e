import { type AuditAnchor, verifyAuditChain } from "~/platform/audit-chain.server";
import { prisma } from "~/platform/db.server";
import { type Command, type Output, WrongUsage } from "../command";
import { INVARIANTS } from "../invariants";
import { withDatabase } from "../with-database";

interface Breach {
  readonly invariant: string;
  /** At most a hundred of the rows that break it. */
  readonly ids: readonly string[];
}

/** `--audit-anchor 1234:<hash>`: a link that the nightly check once wrote to the log. */
function anchorIn(args: readonly string[]): AuditAnchor | undefined {
  if (args.length === 0) return undefined;
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(args[1] ?? "") ?? [];
  if (args.length !== 2 || args[0] !== "--audit-anchor" || !number || !hash)
    throw new WrongUsage("db check [--audit-anchor NUMBER:HASH]");
  return { number: Number(number), hash };
}

async function brokenInvariants(): Promise<Breach[]> {
  const broken: Breach[] = [];
  for (const { name, sql } of INVARIANTS) {
    const rows = await prisma().$queryRaw<
      { id: string }[]
    >`SELECT id::text FROM (${sql}) AS broken LIMIT 100`;
    if (rows.length > 0) broken.push({ invariant: name, ids: rows.map(({ id }) => id) });
  }
  return broken;
}

async function check(args: string[], io: Output): Promise<number> {
  const anchor = anchorIn(args);
  return withDatabase(io, async (ctx) => {
    const broken = await brokenInvariants();
    const audit = await verifyAuditChain(ctx, anchor ? { anchor } : {});
    for (const { invariant, ids } of broken)
      io.out(`${invariant}: ${ids.length} (${ids.slice(0, 5).join(", ")})`);
    if (broken.length === 0) io.out(`All ${INVARIANTS.length} invariants hold.`);
    for (const { kind, number, entryId } of audit.problems.slice(0, 5))
      io.out(`audit log, link ${number ?? "none"}, entry ${entryId ?? "none"}: ${kind}`);
    const { number, hash } = audit.head;
    if (audit.problems.length === 0)
      io.out(`The audit log is whole: ${audit.entries} entries, ending with ${number}:${hash}`);
    io.out({ checked: INVARIANTS.length, broken, audit });
    return broken.length + audit.problems.length > 0 ? 1 : 0;
  });
}

async function migrate(_args: string[], io: Output): Promise<number> {
  return withDatabase(io, async () => {
    io.out("The database is up to date.");
    io.out({ status: "up-to-date" });
    return 0;
  });
}

/** `db check` and `migrate`. */
export const databaseCommands: Command[] = [
  {
    name: "db check",
    policy: "reads-as-product",
    summary: "walks the database for broken invariants and the audit log's chain",
    run: check,
  },
  { name: "migrate", policy: "keeps-the-database", summary: "brings the database up to date", run: migrate },
];
