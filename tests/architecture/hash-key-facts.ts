/**
 * Writes tests/fixtures/key-facts.json from the fact base of the course, which is no part of this repository:
 * `npx tsx tests/architecture/hash-key-facts.ts PATH`. Names of runs of words are kept, never the words.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { runsOf } from "./shared-words";

const [source] = process.argv.slice(2);
if (!source) throw new Error("Where is the fact base? Give its path.");

/** "- F1.01 The fact. `[V]` (W14)": the fact alone. */
const facts = readFileSync(source, "utf8")
  .split("\n")
  .flatMap((line) => /^- F\d+\.\d+ (.*)$/.exec(line)?.[1] ?? [])
  .map((fact) => fact.replace(/\s*`\[[^\]]*\]`.*$/, ""));
const names = [...new Set(facts.flatMap((fact) => runsOf(fact).map(({ name }) => name)))].sort();
writeFileSync(
  "tests/fixtures/key-facts.json",
  `${JSON.stringify({ facts: facts.length, runs: names.join(" ") })}\n`,
);
