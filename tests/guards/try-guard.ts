import type { Guard } from "./guard";
import { changesBrowserCode, needsBuild } from "./needs-build";
import type { ScratchCopy, TestRun } from "./scratch-copy";

/** What became of one guard that was taken out. */
export interface Verdict {
  readonly guard: Guard;
  readonly seconds: number;
  /** Null: its test went red, as it must. */
  readonly problem: string | null;
}

/** The end of what a program printed, without the lists of files it watches. */
export const lastWords = (output: string): string =>
  output
    .split("\n")
    .filter((line) => !/^\s+['.]/.test(line))
    .slice(-15)
    .join("\n");

/** As the test runner itself reads a name: as a pattern. */
export const matches = (name: string, pattern: string): boolean =>
  new RegExp(pattern.replaceAll("+", "\\+")).test(name);

export const failuresIn = ({ results }: TestRun): string[] =>
  [...results].filter(([, state]) => state === "failed").map(([name]) => name);

async function withoutIt(copy: ScratchCopy, guard: Guard): Promise<string | null> {
  if (needsBuild(guard.test.file)) {
    const built = await copy.build(changesBrowserCode(guard) ? "all" : "server");
    if (!built.ok) return `the edit does not build: ${lastWords(built.output)}`;
  }
  const run = await copy.test([guard.test.file], guard.test.name);
  if (run.results.size === 0) return `the test did not run: ${lastWords(run.output)}`;
  return failuresIn(run).some((name) => matches(name, guard.test.name))
    ? null
    : "its test stays green without it";
}

/** Takes one guard out of a copy, builds what its test needs, runs it, and puts the guard back. */
export async function tryGuard(copy: ScratchCopy, guard: Guard): Promise<Verdict> {
  const began = performance.now();
  const verdict = (problem: string | null): Verdict => ({
    guard,
    problem,
    seconds: Math.round((performance.now() - began) / 1000),
  });
  const restore: (() => void)[] = [];
  try {
    for (const edit of guard.edits) restore.push(copy.edit(edit));
    return verdict(await withoutIt(copy, guard));
  } catch (error) {
    return verdict(error instanceof Error ? error.message : String(error));
  } finally {
    for (const back of restore.reverse()) back();
    if (changesBrowserCode(guard)) await copy.build();
  }
}
