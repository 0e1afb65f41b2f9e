import { describeCaptions, describeFiles, importCourseFiles } from "~/features/media/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { hashOfFiles } from "~/platform/files-hash.server";
import {
  type CourseContent,
  hashOfCourse,
  type ModuleContent,
  type RenderedLessons,
} from "../course-content";
import type { ContentProblem } from "../domain/content-problem";
import { captionsOf, picturesOf } from "../lesson-files.server";
import { canImportCourse } from "../policy";
import { readCourse } from "../queries/read-course.server";
import { renderCourse } from "../render-lesson.server";
import { importLessons, type LessonCounts } from "./import-lessons.server";

/** What an import did. */
interface ImportReport {
  /** Null when the course's own file cannot be used: nothing was changed. */
  readonly courseId: string | null;
  readonly slug: string | null;
  /** False when the files are as they were at the last import. */
  readonly changed: boolean;
  readonly lessons: LessonCounts;
  /** Numbers of the lessons that were left as the editor has them, such as "1.2". */
  readonly keptLessons: readonly string[];
  /** What could not be used; published texts of such files stay as they are. */
  readonly problems: readonly ContentProblem[];
}

/** What the catalogue reads of a course's folder (of quizzes what lessons lead to), and the code that reads it. */
const READING = {
  read: ["course.yml", "sources.yml", "glossary.yml", "modules", "quizzes", "media"],
  code: ["app/features/documents", "app/features/catalogue", "app/features/media"],
};

const NOTHING: LessonCounts = { added: 0, revised: 0, retired: 0, kept: 0 };
const UNCHANGED = { changed: false, lessons: NOTHING, keptLessons: [] };

/**
 * Publishes a course from its files: course, modules, lessons, glossary, sources.
 *
 * Runs as often as one likes; the same files change nothing. A changed text
 * becomes a new revision, what people completed stays completed. What left the
 * files is retired, never deleted. A broken file costs itself alone. A lesson
 * whose text was last written in the editor is left as it is, and counted as kept.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function importCourse(ctx: Context, courseDir: string): Promise<ImportReport> {
  authorise(canImportCourse(ctx.actor));
  const filesHash = await hashOfFiles(courseDir, READING);
  const same = await ctx.db.course.findFirst({ where: { filesHash }, select: { id: true, slug: true } });
  if (same) return { courseId: same.id, slug: same.slug, ...UNCHANGED, problems: [] };
  const { course, problems: found } = await readCourse(courseDir);
  if (!course) return { courseId: null, slug: null, ...UNCHANGED, problems: found };
  const problems = [...found, ...(await importFiles(ctx, course, courseDir))];
  const texts = course.modules.flatMap((module) => [...module.lessons.values()]);
  const pages = renderCourse(course, {
    pictures: await describeFiles(
      ctx,
      texts.flatMap(({ document }) => picturesOf(document)),
    ),
    captions: await describeCaptions(
      ctx,
      texts.flatMap(({ document }) => captionsOf(document)),
    ),
  });
  // Files with a problem are read every time, so that it is told every time.
  const read = problems.length === 0 ? filesHash : null;
  const result = await transact(ctx, (tx) => publishCourse(tx, course, pages, read));
  return { ...result, slug: course.file.slug, problems };
}

/**
 * The files that lessons show come before the lessons. They belong to the course, so a new one gets its row first; that
 * it holds nothing yet says its empty hash.
 */
async function importFiles(
  ctx: Context,
  { file, files }: CourseContent,
  dir: string,
): Promise<readonly ContentProblem[]> {
  if (files.size === 0) return [];
  const { slug, title, summary, language, hours, licence } = file;
  const { id: courseId } = await ctx.db.course.upsert({
    where: { slug },
    create: { slug, title, summary, language, hours, licence, contentHash: "", importedAt: ctx.now },
    update: {},
    select: { id: true },
  });
  return (await importCourseFiles(ctx, { courseId, dir })).problems;
}

async function publishCourse(
  tx: Context,
  course: CourseContent,
  pages: RenderedLessons,
  filesHash: string | null,
) {
  const contentHash = hashOfCourse(course, pages);
  const { slug, title, summary, language, hours, licence } = course.file;
  await waitForOtherImports(tx);
  const before = await tx.db.course.findUnique({
    where: { slug },
    select: { id: true, contentHash: true, filesHash: true },
  });
  if (before?.contentHash === contentHash) {
    if (before.filesHash !== filesHash)
      await tx.db.course.update({ where: { slug }, data: { filesHash }, select: { id: true } });
    return { courseId: before.id, ...UNCHANGED };
  }

  const facts = { title, summary, language, hours, licence, contentHash, filesHash, importedAt: tx.now };
  const { id: courseId } = await tx.db.course.upsert({
    where: { slug },
    create: { slug, ...facts },
    update: facts,
    select: { id: true },
  });
  const lessons = { ...NOTHING };
  const keptLessons: string[] = [];
  for (const module of course.modules) {
    const moduleId = await importModule(tx, courseId, module);
    const { counts, keptLessons: kept } = await importLessons(tx, { courseId, moduleId, module, pages });
    keptLessons.push(...kept);
    for (const key of ["added", "revised", "retired", "kept"] as const) lessons[key] += counts[key];
  }
  if (course.isWhole)
    await retireModules(
      tx,
      courseId,
      course.modules.map(({ file }) => file.slug),
    );
  await importGlossary(tx, courseId, course);
  await importSources(tx, courseId, course);
  await audit(tx, {
    action: "catalogue.course-imported",
    objectType: "course",
    objectId: courseId,
    details: { ...lessons },
  });
  return { courseId, changed: true, lessons, keptLessons };
}

/** One import at a time. It may take longer than a page's patience, so the one that waits is given more. */
async function waitForOtherImports(tx: Context): Promise<void> {
  await tx.db
    .$executeRaw`SELECT set_config('lock_timeout', '14s', true), set_config('statement_timeout', '14s', true)`;
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('catalogue.import'))`;
}

async function importModule(tx: Context, courseId: string, { file }: ModuleContent): Promise<string> {
  const facts = {
    number: file.number,
    title: file.title,
    summary: file.summary,
    hours: file.hours,
    state: file.status === "published" ? ("published" as const) : ("in_preparation" as const),
    outcomes: file.outcomes,
    prompts: file.prompts,
    termIds: file.terms,
    retiredAt: null,
  };
  const { id } = await tx.db.module.upsert({
    where: { courseId_slug: { courseId, slug: file.slug } },
    create: { courseId, slug: file.slug, ...facts },
    update: facts,
    select: { id: true },
  });
  return id;
}

/** A module without files goes with its lessons, but for those that were made in the editor. */
async function retireModules(tx: Context, courseId: string, staying: readonly string[]): Promise<void> {
  const gone = {
    courseId,
    slug: { notIn: [...staying] },
    retiredAt: null,
    lessons: { none: { origin: "editor" as const, retiredAt: null } },
  };
  await tx.db.lesson.updateMany({ where: { module: gone, retiredAt: null }, data: { retiredAt: tx.now } });
  await tx.db.module.updateMany({ where: gone, data: { retiredAt: tx.now } });
}

async function importGlossary(tx: Context, courseId: string, { glossary }: CourseContent): Promise<void> {
  await tx.db.glossaryTerm.deleteMany({ where: { courseId } });
  const terms = Object.entries(glossary).map(([key, entry]) => ({ courseId, key, ...entry }));
  await tx.db.glossaryTerm.createMany({ data: terms });
}

/** What was taken from the library on the site stays, unless the files name it by now: then they say what it is. */
async function importSources(tx: Context, courseId: string, { sources }: CourseContent): Promise<void> {
  const taken = await tx.db.courseSource.findMany({
    where: { courseId, resourceId: { not: null } },
    select: { key: true, resourceId: true },
  });
  const resourceOf = new Map(taken.map(({ key, resourceId }) => [key, resourceId]));
  const named = Object.keys(sources);
  const gone = { OR: [{ resourceId: null }, { key: { in: named } }] };
  await tx.db.courseSource.deleteMany({ where: { courseId, ...gone } });
  const works = Object.entries(sources).map(
    ([key, { title, author, publisher, year, url, note }], position) => ({
      courseId,
      key,
      position,
      title,
      author: author ?? null,
      publisher: publisher ?? null,
      year: year ?? null,
      url: url ?? null,
      note: note ?? null,
      resourceId: resourceOf.get(key) ?? null,
    }),
  );
  await tx.db.courseSource.createMany({ data: works });
}
