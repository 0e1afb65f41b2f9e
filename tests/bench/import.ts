/**
 * `npx tsx tests/bench/import.ts`: the import of all content into an empty database, and once more without a change, each
 * in a process that has done nothing before, as somebody does it at a terminal. Ends with 1 where one takes longer than
 * its bar. Needs no build.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { importContent } from "../../app/cli/content/import-content";
import { createContext } from "../../app/platform/context.server";
import { closeDatabase } from "../../app/platform/db.server";
import { prepareEnv } from "../../app/platform/env.server";
import { startEmbeddedPostgres } from "../../app/platform/postgres/embedded.server";
import { applyMigrations } from "../../app/platform/postgres/migrate.server";
import { system } from "../../app/shared/actor";

const RUNS = 3;
const BARS = { first: 5_000, again: 1_000 } as const;
const ONCE = "--once";

/** What an import takes. */
export interface ImportReport {
  readonly figures: readonly {
    /** Into an empty database, or once more. */
    readonly name: keyof typeof BARS;
    /** Milliseconds from the first file read to the last row written, run by run. */
    readonly runsMs: readonly number[];
    /** Of the importing process alone: what it took whatever else the machine did. */
    readonly cpuMs: number;
    readonly medianMs: number;
    readonly barMs: number;
    readonly holds: boolean;
  }[];
  /** How busy the machine was when it began: with more than its processors, the figures are too high. */
  readonly load: number;
  readonly holds: boolean;
}

const run = promisify(execFile);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

interface Spent {
  readonly ms: number;
  readonly cpuMs: number;
}

/** One import in a process of its own. */
async function importOnce(url: string): Promise<Spent> {
  // As the product runs: with React's code for production, and nobody's mail.
  const env = { ...process.env, DATABASE_URL: url, NODE_ENV: "production" as const, DEMO: "1" };
  const { stdout } = await run(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), ONCE], {
    env,
  });
  return JSON.parse(stdout) as Spent;
}

/** What the import of all content takes; `holds` where both bars are kept. */
export async function measureImport(): Promise<ImportReport> {
  const load = Number((loadavg()[0] ?? 0).toFixed(1));
  const spent: Record<keyof typeof BARS, Spent[]> = { first: [], again: [] };
  for (let round = 0; round < RUNS; round += 1) {
    const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-bench-import-"));
    const database = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    try {
      await applyMigrations(database.url);
      spent.first.push(await importOnce(database.url));
      spent.again.push(await importOnce(database.url));
    } finally {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  const figures = (["first", "again"] as const).map((name) => {
    const runsMs = spent[name].map(({ ms }) => ms);
    const [medianMs, cpuMs] = [median(runsMs), median(spent[name].map((one) => one.cpuMs))];
    process.stderr.write(
      `import ${name.padEnd(6)} ${runsMs.join(", ")} ms, CPU ${cpuMs} ms (load ${load})\n`,
    );
    return { name, runsMs, medianMs, cpuMs, barMs: BARS[name], holds: medianMs < BARS[name] };
  });
  return { figures, load, holds: figures.every(({ holds }) => holds) };
}

async function importHere(): Promise<void> {
  prepareEnv({});
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const steps = await importContent(createContext(system("bench")), "content");
  const { user, system: kernel } = process.cpuUsage(cpu);
  const spent: Spent = {
    ms: Math.round(performance.now() - began),
    cpuMs: Math.round((user + kernel) / 1_000),
  };
  process.stdout.write(JSON.stringify(spent));
  await closeDatabase();
  const problems = (steps ?? []).flatMap((step) => step.problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv[2] === ONCE) await importHere();
  else {
    const report = await measureImport();
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    process.exitCode = report.holds ? 0 : 1;
  }
}
