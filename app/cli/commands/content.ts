import path from "node:path";
import { parseArgs } from "node:util";
import { CONTENT_DIR } from "~/features/catalogue/index.server";
import { type Command, type Output, WrongUsage } from "../command";
import { checkFiles } from "../content/check-files";
import { importFiles } from "../content/import-files";
import { withDatabase } from "../with-database";

function contentDir(args: string[]): string {
  try {
    const { values } = parseArgs({ args, options: { path: { type: "string" } } });
    return values.path ? path.resolve(values.path) : CONTENT_DIR;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : "wrong usage");
  }
}

const sentence = (problem: { file?: string; line?: number; message: string }) =>
  problem.file ? `${problem.file}:${problem.line}: ${problem.message}` : problem.message;

async function check(args: string[], { out }: Output): Promise<number> {
  const problems = await checkFiles(contentDir(args));
  for (const problem of problems) out(sentence(problem));
  if (problems.length === 0) out("The content is in order.");
  out({ problems });
  return problems.length > 0 ? 1 : 0;
}

async function importAll(args: string[], io: Output): Promise<number> {
  const dir = contentDir(args);
  return withDatabase(io, async (ctx) => {
    const steps = await importFiles(ctx, dir);
    for (const { what, result, problems } of steps) {
      for (const problem of problems) io.err(sentence(problem));
      io.out(result === null ? `${what}: not imported` : `${what}: ${JSON.stringify(result)}`);
    }
    io.out({ steps });
    return steps.some(({ problems }) => problems.length > 0) ? 1 : 0;
  });
}

/** `content check` and `content import`: the files of courses, quizzes, rubrics, assignments and cohorts. */
export const contentCommands: Command[] = [
  {
    name: "content check",
    policy: "reads-files",
    summary: "names every mistake in the content's files [--path DIR]",
    run: check,
  },
  {
    name: "content import",
    policy: "acts-as-product",
    summary: "publishes the content's files [--path DIR]",
    run: importAll,
  },
];
