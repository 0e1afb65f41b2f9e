import { GUARDS } from "../guards/guards";
import { GATE_CASES } from "./gate-cases";
import type { NamedTest } from "./named-tests";

const HEAD = `# Security cases

Made by \`npx tsx tests/architecture/write-security-cases.ts\`; \`tests/architecture/security-cases.test.ts\` keeps it true.
Each case is a test named by its id. *Guard*: how many passages \`npm run guards\` takes out of a copy of the product, one by
one, and requires that a test goes red.

| Case | What is tried | Tests | Guard |
|---|---|---|---|
`;

/** A cell of the table holds no bar and no line break. */
const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

const testsCell = (tests: readonly NamedTest[]) =>
  [...new Set(tests.map(({ file, name }) => `\`${file}\`: ${cell(name)}`))].sort().join("<br>");

/** How many passages are taken out for one case. */
export const guardsOf = (id: string): number => GUARDS.filter((guard) => guard.id === id).length;

/** The rows of the page: one for each case. */
export const rowsOf = (tests: readonly NamedTest[]): string[] =>
  GATE_CASES.map(({ id, what, notYet }) => {
    const own = tests.filter(({ ids }) => ids.includes(id));
    return `| ${id} | ${cell(what)} | ${own.length > 0 ? testsCell(own) : (notYet ?? "None yet.")} | ${guardsOf(id) || "no"} |`;
  });

/** The whole page. */
export const securityCasesPage = (tests: readonly NamedTest[]): string =>
  `${HEAD}${rowsOf(tests).join("\n")}\n`;
