import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { allocate, InstanceFile, readInstance } from "~/features/peer-review/index.server";
import { type Command, type Output, WrongUsage } from "../command";

function options(args: string[]): { input: string; seed: string } {
  try {
    const { values } = parseArgs({ args, options: { input: { type: "string" }, seed: { type: "string" } } });
    if (!values.input) throw new Error("--input FILE is missing");
    return { input: values.input, seed: values.seed ?? "1" };
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : "wrong usage");
  }
}

async function readProblem(file: string): Promise<InstanceFile> {
  const parsed = InstanceFile.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${file}: ${issue?.path.join(".") ?? ""} does not have the form of an allocation problem`);
}

/** Solves an allocation problem from a file. Exit code 1 when some reviews cannot be given. */
async function run(args: string[], { out }: Output): Promise<number> {
  const { input, seed } = options(args);
  const result = allocate(readInstance(await readProblem(input)), { seed });
  out(
    `${result.status}: ${result.edges.length} reviews, ${result.staffReviewsNeeded} missing, cost ${result.cost}.`,
  );
  for (const option of result.options) out(`  ${Object.values(option).join(" ")}`);
  out(result);
  return result.status === "infeasible" ? 1 : 0;
}

/** `peer-review allocate`: the engine without a database, for trials and tests. */
export const peerReviewCommands: Command[] = [
  {
    name: "peer-review allocate",
    policy: "reads-files",
    summary: "solves an allocation problem: --input FILE [--seed S]",
    run,
  },
];
