import path from "node:path";
import type { z } from "zod";
import { documentFromMarkdown, type Reference } from "~/features/documents/index.server";
import type { CourseContent, LessonContent, ModuleContent } from "../course-content";
import type { ContentProblem } from "../domain/content-problem";
import { checkLesson, checkModule, checkModules } from "../domain/course-checks";
import {
  CourseFile,
  GlossaryFile,
  LessonFront,
  ModuleFile,
  QuizHead,
  SourcesFile,
} from "../domain/course-files";
import { readMarkdownFile } from "../domain/front-matter";
import { isReserved } from "../domain/reserved-slugs";
import { readYaml } from "../domain/yaml-file";
import { ContentFolder } from "./content-folder.server";

/** What can be used of a course's folder, and everything that is wrong in it. */
interface CourseReading {
  /** Null when `course.yml` itself cannot be used. */
  readonly course: CourseContent | null;
  readonly problems: readonly ContentProblem[];
}

/** What lessons may refer to. */
interface Shelf {
  readonly sources: SourcesFile;
  readonly glossary: GlossaryFile;
  readonly termIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
  readonly quizzes: ReadonlyMap<string, QuizHead>;
  /** Ids of the pictures in `media/`: what an export puts beside the texts. */
  readonly pictures: ReadonlySet<string>;
}

type Place = { file: string; source: string };

async function yaml<S extends z.ZodType>(
  folder: ContentFolder,
  file: string,
  schema: S,
): Promise<(Place & { value: z.infer<S> }) | null> {
  const source = await folder.read(file);
  if (source === null) return null;
  const { value, problems } = readYaml(source, schema, file);
  folder.add(...problems);
  return value === null ? null : { value, file, source };
}

/**
 * Reads one course. A broken file costs itself alone: the rest is
 * read on, and every problem of every file is named.
 *
 * @param courseDir such as `content/courses/human-security`.
 * @param root the folder that names of files are given from; the course's own unless said.
 */
export async function readCourse(courseDir: string, root = courseDir): Promise<CourseReading> {
  const folder = new ContentFolder(root);
  const base = path.relative(root, courseDir);
  const at = (file: string) => path.posix.join(base, file);

  const sources = (await yaml(folder, at("sources.yml"), SourcesFile))?.value ?? {};
  const glossary = (await yaml(folder, at("glossary.yml"), GlossaryFile))?.value ?? {};
  const shelf = {
    sources,
    glossary,
    termIds: new Set(Object.keys(glossary)),
    sourceIds: new Set(Object.keys(sources)),
    quizzes: await readQuizHeads(folder, at("quizzes")),
    pictures: new Set((await folder.list(at("media"))).map((name) => name.replace(/\.[a-z0-9]+$/, ""))),
  };
  const course = await yaml(folder, at("course.yml"), CourseFile);
  if (!course) return { course: null, problems: folder.problems };

  const modules: ModuleContent[] = [];
  for (const name of course.value.modules) {
    const module = await readModule(folder, base, name, shelf);
    if (module) modules.push(module);
  }
  folder.add(
    ...checkModules(
      course.value,
      modules.map((m) => m.file),
      course,
    ),
  );
  for (const name of await folder.list(at("modules"))) {
    if (course.value.modules.includes(name)) continue;
    folder.add({ file: at(`modules/${name}`), line: 1, message: "the module is not listed in course.yml" });
  }
  const isWhole = modules.length === course.value.modules.length;
  const { quizzes, pictures } = shelf;
  return {
    course: { file: course.value, glossary, sources, quizzes, modules, files: pictures, isWhole },
    problems: folder.problems,
  };
}

/** The quizzes that lessons may lead to. What is wrong in their files is said by the feature that owns them. */
async function readQuizHeads(folder: ContentFolder, dir: string): Promise<ReadonlyMap<string, QuizHead>> {
  const heads = new Map<string, QuizHead>();
  for (const name of await folder.list(dir)) {
    if (!name.endsWith(".yml")) continue;
    const { value } = readYaml((await folder.read(`${dir}/${name}`)) ?? "", QuizHead, name);
    if (value) heads.set(value.slug, value);
  }
  return heads;
}

async function readModule(
  folder: ContentFolder,
  base: string,
  name: string,
  shelf: Shelf,
): Promise<ModuleContent | null> {
  const dir = path.posix.join(base, "modules", name);
  const module = await yaml(folder, `${dir}/module.yml`, ModuleFile);
  if (!module) return null;
  folder.add(...checkModule(module.value, shelf.termIds, module));
  // Nobody could ever reach it.
  if (isReserved("module", module.value.slug)) return null;
  if (module.value.quiz) await folder.read(path.posix.join(base, module.value.quiz));

  const lessons = new Map<string, LessonContent>();
  for (const entry of module.value.lessons) {
    const lesson = entry.file ? await readLesson(folder, `${dir}/${entry.file}`, entry, shelf) : null;
    if (lesson) lessons.set(entry.slug, lesson);
  }
  const listed = new Set(["module.yml", ...module.value.lessons.map((entry) => entry.file)]);
  for (const file of await folder.list(dir)) {
    if (!listed.has(file))
      folder.add({ file: `${dir}/${file}`, line: 1, message: "the file is not listed in module.yml" });
  }
  return { file: module.value, lessons };
}

/** A lesson with any problem is not used: what is published stays until the file is mended. */
async function readLesson(
  folder: ContentFolder,
  file: string,
  entry: ModuleFile["lessons"][number],
  shelf: Shelf,
): Promise<LessonContent | null> {
  const source = await folder.read(file);
  if (source === null) return null;
  const { value: front, markdown, markdownLine, problems } = readMarkdownFile(source, LessonFront, file);
  folder.add(...problems);
  if (!front) return null;
  const found = checkLesson(front, entry, shelf, { file, source });
  const text = documentFromMarkdown(markdown);
  const said = [
    ...text.problems,
    ...strangers(text.references, front, shelf),
    ...uncited(text.references, front),
  ];
  found.push(...said.map(({ line, message }) => ({ file, line: line + markdownLine - 1, message })));
  folder.add(...found);
  return found.length > 0 ? null : { front, markdown, document: text.document };
}

type TextProblem = { readonly line: number; readonly message: string };

/** What a text refers to and the course does not have. */
function strangers(references: readonly Reference[], front: LessonFront, shelf: Shelf): TextProblem[] {
  const sourceIds = new Set(front.sources.map(({ id }) => id));
  return references.flatMap(({ kind, id, line }) => {
    switch (kind) {
      case "source":
        return sourceIds.has(id)
          ? []
          : [{ line, message: `[^${id}] is not among the sources of the front matter` }];
      case "term":
        return shelf.termIds.has(id)
          ? []
          : [{ line, message: `:term names "${id}", which is not in the glossary` }];
      case "quiz":
        return shelf.quizzes.has(id)
          ? []
          : [{ line, message: `::quiz names "${id}", which is no quiz of this course` }];
      case "file":
        return shelf.pictures.has(id)
          ? []
          : [{ line, message: `the text names the file "${id}", which is not in media/` }];
    }
    return [];
  });
}

/** Sources that the text never cites are a mistake too, so that a list of sources says what the text rests on. */
function uncited(references: readonly Reference[], front: LessonFront): TextProblem[] {
  const cited = new Set(references.filter(({ kind }) => kind === "source").map(({ id }) => id));
  return front.sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({ line: 1, message: `the source "${id}" is never cited` }));
}
