import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type ContentProblem, readYaml } from "~/features/catalogue/index.server";
import { PathFile, rulesFromFile } from "../domain/path-file";
import { findCircle } from "../domain/path-rules";

const CourseWithPath = z.looseObject({ path: PathFile.optional(), modules: z.array(z.string()).default([]) });
const ModuleNames = z.looseObject({
  slug: z.string(),
  lessons: z.array(z.looseObject({ slug: z.string() })).default([]),
});
const WorkName = z.looseObject({ slug: z.string() });

/** The rules in a course's `course.yml`, and everything that is wrong in them. Null where it has none. */
export async function readPathFile(
  dir: string,
  file = "course.yml",
): Promise<{ readonly path: PathFile | null; readonly problems: readonly ContentProblem[] }> {
  const source = await textOf(path.join(dir, "course.yml"));
  const { value, problems } = readYaml(source, CourseWithPath, file);
  if (!value?.path) return { path: null, problems: source.includes("\npath:") ? problems : [] };
  const line = 1 + source.slice(0, source.indexOf("\npath:") + 1).split("\n").length - 1;
  const say = (message: string): ContentProblem => ({ file, line, message });
  const { rules, unknown } = rulesFromFile(value.path, await namesIn(dir, value.modules));
  const found = unknown.map((slug) => say(`path names "${slug}", which is not in the course`));
  if (findCircle(rules)) found.push(say("path lets a module wait for itself"));
  return { path: value.path, problems: found };
}

const textOf = (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");

/** What slugs there are in the files. The ids stand for nothing but being there. */
async function namesIn(dir: string, modules: readonly string[]) {
  const ids = new Map<string, string>();
  const add = (name: string) => ids.set(name, String(ids.size).padStart(22, "0"));
  for (const folder of modules) {
    const source = await textOf(path.join(dir, "modules", folder, "module.yml"));
    const module = readYaml(source, ModuleNames, folder).value;
    if (!module) continue;
    add(`module ${module.slug}`);
    for (const { slug } of module.lessons) add(`lesson ${module.slug} ${slug}`);
  }
  for (const folder of ["quizzes", "assignments"] as const) {
    for (const name of await readdir(path.join(dir, folder)).catch(() => [])) {
      const work = readYaml(await textOf(path.join(dir, folder, name)), WorkName, name).value;
      if (work) add(`${folder} ${work.slug}`);
    }
  }
  return {
    moduleId: (slug: string) => ids.get(`module ${slug}`),
    lessonId: (moduleSlug: string, slug: string) => ids.get(`lesson ${moduleSlug} ${slug}`),
    quizId: (slug: string) => ids.get(`quizzes ${slug}`),
    hasBrief: (slug: string) => ids.has(`assignments ${slug}`),
  };
}
