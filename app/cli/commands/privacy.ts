import { applyRetention, listKept } from "~/features/privacy/index.server";
import { type Command, type Output, WrongUsage } from "../command";
import { withDatabase } from "../with-database";

async function retention(args: string[], io: Output): Promise<number> {
  const dryRun = args.includes("--dry-run");
  if (args.some((arg) => arg !== "--dry-run")) throw new WrongUsage("takes only --dry-run");
  return withDatabase(io, async (ctx) => {
    const lapsed = await applyRetention(ctx, { dryRun });
    for (const { model, days, act, rows } of lapsed)
      io.out(`${model.padEnd(22)} after ${String(days).padStart(5)} days  ${act.padEnd(10)} ${rows}`);
    io.out(dryRun ? "Nothing was changed." : "Done.");
    io.out({ dryRun, lapsed });
    return 0;
  });
}

/** Needs no database: the record follows from the rules. */
async function record(args: string[], io: Output): Promise<number> {
  if (args.length > 0) throw new WrongUsage("takes only --json");
  const activities = listKept("en");
  for (const { title, why, basis, recipients, kept } of activities) {
    io.out(`${title}\n  ${why}\n  Basis: ${basis}\n  Recipients: ${recipients}`);
    for (const { what, howLong } of kept) io.out(`  - ${what}: ${howLong}`);
  }
  io.out({ activities });
  return 0;
}

/** `privacy retention` and `privacy record`. */
export const privacyCommands: Command[] = [
  {
    name: "privacy retention",
    policy: "acts-as-product",
    summary: "lets go what was kept long enough [--dry-run]",
    run: retention,
  },
  {
    name: "privacy record",
    policy: "reads-files",
    summary: "prints the record of processing (GDPR, article 30)",
    run: record,
  },
];
