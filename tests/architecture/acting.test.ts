import { expect, test } from "vitest";
import { commands } from "~/cli/all-commands";
import { processors } from "../../workers/processors";

/** What each command of the command line may do. A new one has to be thought about here, too. */
const COMMANDS = {
  "reads-files": ["content check", "peer-review allocate", "privacy record"],
  "reads-as-product": ["certificate verify", "db check", "doctor", "mail status"],
  "acts-as-product": [
    "admin create",
    "admin reset-second-factor",
    "content export",
    "content import",
    "demo",
    "mail retry",
    "privacy retention",
  ],
  "keeps-the-database": ["migrate"],
} as const;

test("B1 every command of the command line names its policy", () => {
  const named = Object.entries(COMMANDS).flatMap(([policy, names]) => names.map((name) => [name, policy]));
  expect(commands.map(({ name, policy }) => [name, policy]).sort()).toEqual(named.sort());
});

test("B1 every job acts in its own name, never as a person", () => {
  expect(processors.length).toBeGreaterThan(20);
  for (const { job, actsAs } of processors)
    expect([job.name, actsAs]).toEqual([job.name, { kind: "system", name: job.name }]);
});
