import path from "node:path";
import { parseArgs } from "node:util";
import { CONTENT_DIR, checkContent, type ContentProblem, importCourse, listCourseFolders } from "~/features/catalogue/index.server";
import { type Command, type Output, WrongUsage } from "../command";
import { withDatabase } from "../with-database";

function contentDir(args: string[]): string {
  try {
    const { values } = parseArgs({ args, options: { path: { type: "string" } } });
    return values.path ? path.resolve(values.path) : CONTENT_DIR;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : "wrong usage");
  }
}

const sayProblems = (problems: readonly ContentProblem[], say: (line: string) => void) => {
  for (const { file, line, message } of problems) say(`${file}:${line}: ${message}`);
};

async function check(args: string[], { out }: Output): Promise<number> {
  const problems = await checkContent(contentDir(args));
  sayProblems(problems, out);
  if (problems.length === 0) out("The content is in order.");
  out({ problems });
  return problems.length > 0 ? 1 : 0;
}

async function importAll(args: string[], io: Output): Promise<number> {
  const dir = contentDir(args);
  return withDatabase(io, async (ctx) => {
    const courses = [];
    for (const courseDir of await listCourseFolders(dir)) {
      const { slug, changed, lessons, problems } = await importCourse(ctx, courseDir);
      courses.push({ slug, changed, lessons, problems });
      sayProblems(problems, io.err);
      io.out(
        changed
          ? `${slug}: ${lessons.added} lessons added, ${lessons.revised} revised, ${lessons.retired} retired`
          : `${slug ?? path.basename(courseDir)}: nothing changed`,
      );
    }
    io.out({ courses });
    return courses.some(({ problems }) => problems.length > 0) ? 1 : 0;
  });
}

/** `content check` and `content import`: the files of courses, quizzes, rubrics, assignments and cohorts. */
export const contentCommands: Command[] = [
  { name: "content check", summary: "names every mistake in the content's files [--path DIR]", run: check },
  { name: "content import", summary: "publishes the content's files [--path DIR]", run: importAll },
];
