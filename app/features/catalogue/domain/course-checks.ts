import type { ContentProblem } from "./content-problem";
import type { CourseFile, LessonFront, ModuleFile } from "./course-files";
import { isReserved, reservedProblem } from "./reserved-slugs";

type Entry = ModuleFile["lessons"][number];

/** Entries that repeat an earlier one's key. */
function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}

interface ModulePlace {
  readonly file: string;
  readonly source: string;
}

/** The line of the first place a text stands in a file; 1 when it does not. */
export function lineOf(source: string, text: string): number {
  const at = source.indexOf(text);
  return at < 0 ? 1 : source.slice(0, at).split("\n").length;
}

/** What is wrong inside one `module.yml` beyond its form. */
export function checkModule(
  module: ModuleFile,
  termIds: ReadonlySet<string>,
  { file, source }: ModulePlace,
): ContentProblem[] {
  const at = (text: string, message: string): ContentProblem => ({
    file,
    line: lineOf(source, text),
    message,
  });
  const problems = [
    ...module.terms
      .filter((id) => !termIds.has(id))
      .map((id) => at(`- ${id}`, `the term "${id}" is not in glossary.yml`)),
    ...(isReserved("module", module.slug) ? [at(`slug: ${module.slug}`, reservedProblem(module.slug))] : []),
    ...module.lessons
      .filter((lesson) => isReserved("lesson", lesson.slug))
      .map(({ slug }) => at(`slug: ${slug}`, reservedProblem(slug))),
    ...repeated(module.lessons, (l) => l.slug).map((l) =>
      at(`slug: ${l.slug}`, `the lesson slug "${l.slug}" stands here twice`),
    ),
    ...repeated(module.lessons, (l) => l.number).map((l) =>
      at(`"${l.number}"`, `the lesson number ${l.number} stands here twice`),
    ),
    ...module.lessons
      .filter((l) => !l.number.startsWith(`${module.number}.`))
      .map((l) => at(`"${l.number}"`, `lesson ${l.number} does not belong to module ${module.number}`)),
  ];
  const written = module.lessons.filter((lesson) => lesson.file).length;
  if (module.status === "published" && written < module.lessons.length)
    problems.push(at("status:", "a published module needs a file for every lesson"));
  return problems;
}

/** What is wrong between modules. */
export function checkModules(
  course: CourseFile,
  modules: readonly ModuleFile[],
  place: ModulePlace,
): ContentProblem[] {
  const at = (message: string): ContentProblem => ({
    file: place.file,
    line: lineOf(place.source, "modules:"),
    message,
  });
  return [
    ...(isReserved("course", course.slug)
      ? [{ file: place.file, line: lineOf(place.source, "slug:"), message: reservedProblem(course.slug) }]
      : []),
    ...repeated(course.modules, (folder) => folder).map((folder) =>
      at(`the module folder "${folder}" stands here twice`),
    ),
    ...repeated(modules, (m) => m.slug).map((m) => at(`two modules have the slug "${m.slug}"`)),
    ...repeated(modules, (m) => String(m.number)).map((m) => at(`two modules have the number ${m.number}`)),
  ];
}

/** What is wrong between a lesson's front matter and the places it names. */
export function checkLesson(
  front: LessonFront,
  entry: Entry,
  known: { readonly termIds: ReadonlySet<string>; readonly sourceIds: ReadonlySet<string> },
  { file, source }: ModulePlace,
): ContentProblem[] {
  const at = (text: string, message: string): ContentProblem => ({
    file,
    line: lineOf(source, text),
    message,
  });
  const differs = (["slug", "number", "title"] as const).filter((key) => front[key] !== entry[key]);
  return [
    ...differs.map((key) => at(`${key}:`, `${key} differs from module.yml, which says "${entry[key]}"`)),
    ...front.terms
      .filter((id) => !known.termIds.has(id))
      .map((id) => at(id, `the term "${id}" is not in glossary.yml`)),
    ...front.sources
      .filter(({ source: id }) => !known.sourceIds.has(id))
      .map(({ source: id }) => at(`source: ${id}`, `the source "${id}" is not in sources.yml`)),
    ...repeated(front.sources, ({ id }) => id).map(({ id }) =>
      at(`id: ${id}`, `the source id "${id}" stands here twice`),
    ),
  ];
}
