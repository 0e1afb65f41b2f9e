import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import type { ContentProblem } from "../domain/content-problem";
import { type CourseContent, hashOfCourse, type ModuleContent } from "../domain/course-content";
import { canImportCourse } from "../policy";
import { readCourse } from "../queries/read-course.server";
import { importLessons, type LessonCounts } from "./import-lessons.server";

/** What an import did. */
interface ImportReport {
  /** Null when the course's own file cannot be used: nothing was changed. */
  readonly courseId: string | null;
  readonly slug: string | null;
  /** False when the files are as they were at the last import. */
  readonly changed: boolean;
  readonly lessons: LessonCounts;
  /** What could not be used; published texts of such files stay as they are. */
  readonly problems: readonly ContentProblem[];
}

const NOTHING: LessonCounts = { added: 0, revised: 0, retired: 0 };

/**
 * Publishes a course from its files: course, modules, lessons, glossary.
 *
 * Runs as often as one likes; the same files change nothing. A changed text
 * becomes a new revision, what people completed stays completed. What left the
 * files is retired, never deleted. A broken file costs itself alone.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function importCourse(ctx: Context, courseDir: string): Promise<ImportReport> {
  authorise(canImportCourse(ctx.actor));
  const { course, problems } = await readCourse(courseDir);
  if (!course) return { courseId: null, slug: null, changed: false, lessons: NOTHING, problems };
  const result = await transact(ctx, (tx) => publishCourse(tx, course));
  return { ...result, slug: course.file.slug, problems };
}

async function publishCourse(tx: Context, course: CourseContent) {
  const contentHash = hashOfCourse(course);
  const { slug, title, summary, language, hours, licence } = course.file;
  await waitForOtherImports(tx);
  const before = await tx.db.course.findUnique({ where: { slug }, select: { id: true, contentHash: true } });
  if (before?.contentHash === contentHash) return { courseId: before.id, changed: false, lessons: NOTHING };

  const facts = { title, summary, language, hours, licence, contentHash, importedAt: tx.now };
  const { id: courseId } = await tx.db.course.upsert({
    where: { slug },
    create: { slug, ...facts },
    update: facts,
    select: { id: true },
  });
  const lessons = { ...NOTHING };
  for (const module of course.modules) {
    const moduleId = await importModule(tx, courseId, module);
    const counts = await importLessons(tx, moduleId, module);
    for (const key of ["added", "revised", "retired"] as const) lessons[key] += counts[key];
  }
  if (course.isWhole)
    await retireModules(
      tx,
      courseId,
      course.modules.map(({ file }) => file.slug),
    );
  await importGlossary(tx, courseId, course);
  await audit(tx, {
    action: "catalogue.course-imported",
    objectType: "course",
    objectId: courseId,
    details: { ...lessons },
  });
  return { courseId, changed: true, lessons };
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

async function retireModules(tx: Context, courseId: string, staying: readonly string[]): Promise<void> {
  const gone = { courseId, slug: { notIn: [...staying] }, retiredAt: null };
  await tx.db.lesson.updateMany({ where: { module: gone, retiredAt: null }, data: { retiredAt: tx.now } });
  await tx.db.module.updateMany({ where: gone, data: { retiredAt: tx.now } });
}

async function importGlossary(tx: Context, courseId: string, { glossary }: CourseContent): Promise<void> {
  await tx.db.glossaryTerm.deleteMany({ where: { courseId } });
  const terms = Object.entries(glossary).map(([key, entry]) => ({ courseId, key, ...entry }));
  await tx.db.glossaryTerm.createMany({ data: terms });
}
