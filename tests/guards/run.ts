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

/** Why the guards of one copy's share cannot be tried: with all of them in place a test is missing or red. */
async function notGreen(copy: ScratchCopy, share: readonly Guard[]): Promise<string[]> {
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
  const missing = share.filter(({ test }) => !names.some((name) => matches(name, test.name)));
  const red = failuresIn(run).filter((name) => share.some(({ test }) => matches(name, test.name)));
  return [
    ...missing.map(({ test }) => `no test of ${test.file} is called: ${test.name}`),
    ...red.map((name) => `red with all guards in place: ${name}`),
    ...(missing.length > 0 ? [lastWords(run.output)] : []),
  ];
}

/** Whole test files to each copy, so that no file is begun twice. */
function shares(lanes: number): Guard[][] {
  const files = [...new Set(chosen.map(({ test }) => test.file))];
  return Array.from({ length: lanes }, (_, lane) =>
    chosen.filter(({ test }) => files.indexOf(test.file) % lanes === lane),
  );
}

async function work(copy: ScratchCopy, queue: Guard[], verdicts: Verdict[]): Promise<void> {
  for (let guard = queue.shift(); guard; guard = queue.shift()) {
    const verdict = await tryGuard(copy, guard);
    verdicts.push(verdict);
    const { problem } = verdict;
    console.log(
      `${problem ? "GREEN" : "red  "}  ${guard.id.padEnd(4)} ${guard.what} (${verdict.seconds} s)${problem ? `\n       ${problem}` : ""}`,
    );
  }
}

/** One line for each case: how many guards it has, and how many of them were missed. */
function table(verdicts: readonly Verdict[]): string {
  const ids = [...new Set(verdicts.map(({ guard }) => guard.id))].sort((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
  const rows = ids.map((id) => {
    const own = verdicts.filter(({ guard }) => guard.id === id);
    const missed = own.filter(({ problem }) => problem === null).length;
    return `${id.padEnd(5)} ${String(own.length).padStart(6)} ${String(missed).padStart(7)}${missed < own.length ? "   <-- stays green" : ""}`;
  });
  return ["case  guards  missed", ...rows].join("\n");
}

const began = performance.now();
const database = await sharedPostgres();
const copies: ScratchCopy[] = [];
const verdicts: Verdict[] = [];
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
    problems = (await Promise.all(copies.map((copy, lane) => notGreen(copy, parts[lane] ?? [])))).flat();
  }
  if (problems.length > 0) console.error(problems.join("\n"));
  else {
    console.log(`With all guards in place: green (${seconds(began)} s)\n`);
    const queue = [...chosen];
    await Promise.all(copies.map((copy) => work(copy, queue, verdicts)));
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
