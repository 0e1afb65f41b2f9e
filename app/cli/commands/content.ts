import path from "node:path";
import { parseArgs } from "node:util";
import { CONTENT_DIR } from "~/features/catalogue/index.server";
import { type Command, type Output, WrongUsage } from "../command";
import { checkFiles } from "../content/check-files";
import { exportCourse } from "../content/export-files";
import { importContent } from "../content/import-content";
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
  const anew = args.includes("--anew");
  const dir = contentDir(args.filter((arg) => arg !== "--anew"));
  return withDatabase(io, async (ctx) => {
    const steps = await importContent(ctx, dir, { anew });
    if (!steps) {
      io.out("The files are those of the last import: nothing to do (--anew reads them all the same).");
      io.out({ steps: [] });
      return 0;
    }
    for (const { what, result, problems } of steps) {
      for (const problem of problems) io.err(sentence(problem));
      io.out(result === null ? `${what}: not imported` : `${what}: ${JSON.stringify(result)}`);
    }
    io.out({ steps });
    return steps.some(({ problems }) => problems.length > 0) ? 1 : 0;
  });
}

function exportOptions(args: string[]): { course: string; to: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { to: { type: "string" } },
    });
    const [course, ...more] = positionals;
    if (course && values.to && more.length === 0) return { course, to: path.resolve(values.to) };
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : "wrong usage");
  }
  throw new WrongUsage("content export COURSE --to DIR");
}

async function exportOne(args: string[], io: Output): Promise<number> {
  const { course, to } = exportOptions(args);
  return withDatabase(io, async (ctx) => {
    const report = await exportCourse(ctx, course, to);
    io.out(`course ${course}: ${report.files} files, ${report.media} in media/, in ${to}`);
    for (const what of report.left) io.err(`${what}: older than this version, not written`);
    io.out({ ...report });
    return report.left.length > 0 ? 1 : 0;
  });
}

/** `content check`, `content import` and `content export`: the files of courses, quizzes, rubrics, assignments and cohorts. */
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
    summary: "publishes the content's files [--path DIR] [--anew]",
    run: importAll,
  },
  {
    name: "content export",
    policy: "acts-as-product",
    summary: "writes a course as files that an import reads back: COURSE --to DIR",
    run: exportOne,
  },
];
