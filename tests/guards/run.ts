/**
 * `npm run guards`: takes each guard out of a scratch copy and requires that its test goes red.
 * A test that stays green without its guard proves nothing. Ends with 1 where one does.
 *
 * Only guards whose tests run the built product are built for, and then the half that servers run. `--help` says more.
 */
import { writeFileSync } from "node:fs";
import type { Guard } from "./guard";
import { GUARDS } from "./guards";
import { needsBuild } from "./needs-build";
import { HELP, optionsFrom } from "./options";
import { ScratchCopy, type TestRun } from "./scratch-copy";
import { sharedPostgres } from "./shared-postgres";
import { failuresIn, lastWords, matches, tryGuard, type Verdict } from "./try-guard";

const options = optionsFrom(process.argv.slice(2));
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const chosen = GUARDS.filter(({ id }) => options.only.length === 0 || options.only.includes(id));
if (chosen.length === 0) throw new Error(`There is no guard for ${options.only.join(", ")}.`);

const seconds = (since: number) => Math.round((performance.now() - since) / 1000);

/** Guards of one copy's share that prove nothing, and why: with all of them in place their test is missing or red. */
async function notGreen(copy: ScratchCopy, share: readonly Guard[]): Promise<Verdict[]> {
  if (share.length === 0) return [];
  const files = [...new Set(share.map(({ test }) => test.file))];
  const pattern = share.map(({ test }) => test.name).join("|");
  const isIntegration = (file: string) => file.startsWith("tests/integration/");
  const parts = [files.filter(isIntegration), files.filter((file) => !isIntegration(file))];
  // why apart: asked for tests with a database and tests without in one run, the runner finds neither.
  const runs: TestRun[] = [];
  for (const part of parts) if (part.length > 0) runs.push(await copy.test(part, pattern));
  const run: TestRun = {
    results: new Map(runs.flatMap(({ results }) => [...results])),
    output: runs.map(({ output }) => output).join("\n"),
  };
  const names = [...run.results.keys()];
  const red = failuresIn(run);
  const unfit = (problem: string) => (guard: Guard) => ({ guard, seconds: 0, problem });
  const missing = share.filter(({ test }) => !names.some((name) => matches(name, test.name)));
  const failing = share.filter(({ test }) => red.some((name) => matches(name, test.name)));
  if (missing.length > 0) console.error(lastWords(run.output));
  return [
    ...missing.map(unfit("there is no such test")),
    ...failing.map(unfit("its test is red with all guards in place")),
  ];
}

/** Whole test files to each copy, so that no file is begun twice. */
function shares(lanes: number): Guard[][] {
  const files = [...new Set(chosen.map(({ test }) => test.file))];
  return Array.from({ length: lanes }, (_, lane) =>
    chosen.filter(({ test }) => files.indexOf(test.file) % lanes === lane),
  );
}

const verdicts: Verdict[] = [];

function tell(verdict: Verdict): void {
  verdicts.push(verdict);
  const { guard, problem } = verdict;
  console.log(
    `${problem ? "FAULT" : "red  "}  ${guard.id.padEnd(4)} ${guard.what} (${verdict.seconds} s)${problem ? `\n       ${problem}` : ""}`,
  );
}

async function work(copy: ScratchCopy, queue: Guard[]): Promise<void> {
  for (let guard = queue.shift(); guard; guard = queue.shift()) tell(await tryGuard(copy, guard));
}

/** One line for each case: how many guards it has, and how many of them were missed. */
function table(verdicts: readonly Verdict[]): string {
  const ids = [...new Set(verdicts.map(({ guard }) => guard.id))].sort((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
  const rows = ids.map((id) => {
    const own = verdicts.filter(({ guard }) => guard.id === id);
    const missed = own.filter(({ problem }) => problem === null).length;
    return `${id.padEnd(5)} ${String(own.length).padStart(6)} ${String(missed).padStart(7)}${missed < own.length ? "   <-- at fault" : ""}`;
  });
  return ["case  guards  missed", ...rows].join("\n");
}

const began = performance.now();
const database = await sharedPostgres();
const copies: ScratchCopy[] = [];
let problems: string[] = [];
try {
  const lanes = Math.min(options.lanes, chosen.length);
  for (let lane = 0; lane < lanes; lane += 1)
    copies.push(new ScratchCopy({ TEST_DATABASE_URL: database.url }));
  const isBuilt = chosen.some(({ test }) => needsBuild(test.file));
  const builds = await Promise.all(isBuilt ? copies.map((copy) => copy.build()) : []);
  problems = builds.flatMap(({ ok, output }) =>
    ok ? [] : [`the build fails as it is: ${lastWords(output)}`],
  );
  if (problems.length === 0) {
    const parts = shares(lanes);
    for (const unfit of (
      await Promise.all(copies.map((copy, lane) => notGreen(copy, parts[lane] ?? [])))
    ).flat())
      tell(unfit);
  }
  if (problems.length > 0) console.error(problems.join("\n"));
  else {
    const proveNothing = new Set(verdicts.map(({ guard }) => guard));
    console.log(
      `With all guards in place: ${chosen.length - proveNothing.size} of ${chosen.length} green (${seconds(began)} s)\n`,
    );
    const queue = chosen.filter((guard) => !proveNothing.has(guard));
    await Promise.all(copies.map((copy) => work(copy, queue)));
    const held = verdicts.filter(({ problem }) => problem === null).length;
    console.log(`\n${table(verdicts)}\n`);
    console.log(
      `${held} of ${verdicts.length} guards are missed by their tests when taken out (${seconds(began)} s).`,
    );
  }
} finally {
  for (const copy of copies) copy.remove();
  await database.stop();
}

if (options.json) {
  const guards = verdicts.map(({ guard: { id, what, test }, ...rest }) => ({ id, what, test, ...rest }));
  writeFileSync(options.json, `${JSON.stringify({ seconds: seconds(began), problems, guards }, null, 2)}\n`);
}
process.exitCode = problems.length === 0 && verdicts.every(({ problem }) => problem === null) ? 0 : 1;
