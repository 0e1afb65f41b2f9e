/**
 * `npm run guards`: takes each guard out of a scratch copy and requires that its test goes red.
 * A test that stays green without its guard proves nothing. Ends with 1 where one does.
 *
 * With an argument only the guards of one case are tried: `npm run guards -- I5`.
 */
import type { Guard } from "./guard";
import { GUARDS } from "./guards";
import { ScratchCopy, type TestRun } from "./scratch-copy";

interface Verdict {
  readonly guard: Guard;
  readonly seconds: number;
  readonly problem: string | null;
}

const wanted = process.argv[2] ?? "";
const chosen = GUARDS.filter(({ id }) => wanted === "" || id === wanted);
/** The end of what a program printed, without the lists of files it watches. */
const lastWords = (output: string) =>
  output
    .split("\n")
    .filter((line) => !/^\s+['.]/.test(line))
    .slice(-15)
    .join("\n");

/** As the test runner itself reads a name: as a pattern. */
const matches = (name: string, pattern: string) => new RegExp(pattern.replaceAll("+", "\\+")).test(name);
const failuresIn = ({ results }: TestRun) =>
  [...results].filter(([, state]) => state === "failed").map(([name]) => name);

/** With every guard in place each named test must exist and pass. */
function checkGreen(copy: ScratchCopy): void {
  const built = copy.build();
  if (!built.ok) throw new Error(`The build fails as it is:\n${lastWords(built.output)}`);
  const run = copy.test(
    [...new Set(chosen.map(({ test }) => test.file))],
    chosen.map(({ test }) => test.name).join("|"),
  );
  const red = failuresIn(run);
  const missing = chosen.filter(
    ({ test }) => ![...run.results.keys()].some((name) => matches(name, test.name)),
  );
  const needed = red.filter((name) => chosen.some(({ test }) => matches(name, test.name)));
  if (missing.length > 0)
    throw new Error(
      `No test is called: ${missing.map(({ test }) => test.name).join("; ")}\n${lastWords(run.output)}`,
    );
  if (needed.length > 0) throw new Error(`Red with all guards in place: ${needed.join("; ")}`);
}

/** Builds without the guard and runs its test. Null: it went red, as it must. */
function tryWithout(copy: ScratchCopy, guard: Guard): string | null {
  const restore = guard.edits.map((edit) => copy.edit(edit));
  try {
    const built = copy.build();
    if (!built.ok) return `the edit does not build: ${lastWords(built.output)}`;
    const run = copy.test([guard.test.file], guard.test.name);
    if (run.results.size === 0) return `the test did not run: ${lastWords(run.output)}`;
    return failuresIn(run).some((name) => matches(name, guard.test.name))
      ? null
      : "its test stays green without it";
  } finally {
    for (const back of restore.reverse()) back();
  }
}

const copy = new ScratchCopy();
try {
  const began = performance.now();
  checkGreen(copy);
  console.log(`With all guards in place: green (${Math.round((performance.now() - began) / 1000)} s)\n`);
  const verdicts = chosen.map((guard): Verdict => {
    const start = performance.now();
    const problem = tryWithout(copy, guard);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `${problem ? "GREEN" : "red  "}  ${guard.id.padEnd(4)} ${guard.what} (${seconds} s)${problem ? `\n       ${problem}` : ""}`,
    );
    return { guard, seconds, problem };
  });
  const held = verdicts.filter(({ problem }) => problem === null).length;
  console.log(`\n${held} of ${verdicts.length} guards are missed by their tests when taken out.`);
  process.exitCode = held === verdicts.length ? 0 : 1;
} finally {
  copy.remove();
}
