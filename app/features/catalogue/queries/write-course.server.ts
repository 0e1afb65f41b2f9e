import { readDocument } from "~/features/documents";
import { markdownFromDocument } from "~/features/documents/index.server";
import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { RevisionFront } from "../domain/course-files";
import {
  lessonFileName,
  markdownText,
  moduleFolder,
  present,
  type WrittenFiles,
  yamlText,
} from "../domain/written-files";
import { filesOf } from "../lesson-files.server";
import { canImportCourse } from "../policy";
import { workOf } from "./get-course-shelf.server";

interface CourseWriting extends WrittenFiles {
  /** Ids of the uploaded files that the lessons show. */
  readonly fileIds: readonly string[];
}

const LESSON = {
  slug: true,
  number: true,
  title: true,
  minutes: true,
  origin: true,
  currentRevision: { select: { document: true, front: true } },
  formerAddresses: { select: { moduleSlug: true, lessonSlug: true }, orderBy: { lessonSlug: "asc" } },
} as const;

/**
 * A course as files that an import reads back to the same lessons: the current text of every lesson, wherever it was
 * written. Quizzes, briefs and rubrics are written by the features that own them.
 *
 * @param path what stands under this word in `course.yml`; null where nothing does.
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 * @throws {NotFound} for a course that does not exist.
 */
export async function writeCourse(
  ctx: Context,
  { courseSlug, path = null }: { courseSlug: string; path?: unknown },
): Promise<CourseWriting> {
  authorise(canImportCourse(ctx.actor));
  const course = await readWholeCourse(ctx, courseSlug);
  if (!course) throw new NotFound("The course");
  const modules = course.modules.map(writeModule);
  const { slug, title, language, summary, hours, licence } = course;
  const head = {
    slug,
    title,
    language,
    summary,
    hours,
    licence,
    modules: course.modules.map((module) => moduleFolder(module.number, module.slug)),
    ...(path === null ? {} : { path }),
  };
  const glossary = course.terms.map(({ key, term, definition }) => [key, { term, definition }] as const);
  const sources = course.sources.map((source) => [source.key, workOf(source)] as const);
  return {
    files: [
      { path: "course.yml", text: yamlText(head) },
      { path: "sources.yml", text: yamlText(Object.fromEntries(sources)) },
      { path: "glossary.yml", text: yamlText(Object.fromEntries(glossary)) },
      ...modules.flatMap(({ files }) => files),
    ],
    fileIds: [...new Set(modules.flatMap(({ fileIds }) => fileIds))],
    left: modules.flatMap(({ left }) => left),
  };
}

const readWholeCourse = (ctx: Context, slug: string) =>
  ctx.db.course.findUnique({
    where: { slug },
    select: {
      slug: true,
      title: true,
      language: true,
      summary: true,
      hours: true,
      licence: true,
      terms: { orderBy: { key: "asc" } },
      sources: { orderBy: { position: "asc" } },
      modules: {
        where: { retiredAt: null },
        orderBy: { number: "asc" },
        select: {
          number: true,
          slug: true,
          title: true,
          summary: true,
          hours: true,
          state: true,
          outcomes: true,
          prompts: true,
          termIds: true,
          quizzes: { select: { slug: true }, orderBy: { slug: "asc" }, take: 1 },
          lessons: { where: { retiredAt: null }, orderBy: { position: "asc" }, select: LESSON },
        },
      },
    },
  });
type WholeCourse = NonNullable<Awaited<ReturnType<typeof readWholeCourse>>>;
type WholeModule = WholeCourse["modules"][number];
type WholeLesson = WholeModule["lessons"][number];

function writeModule(module: WholeModule) {
  const folder = `modules/${moduleFolder(module.number, module.slug)}`;
  // A lesson that was only begun in the editor has no place in the files yet; no import takes it away.
  const lessons = module.lessons.filter(
    ({ origin, currentRevision }) => origin === "files" || currentRevision,
  );
  const written = lessons.map((lesson) => ({ lesson, text: writeLesson(lesson) }));
  const { number, slug, title, summary, hours, outcomes, termIds, prompts, quizzes } = module;
  const head = {
    number,
    slug,
    title,
    summary,
    hours,
    status: module.state === "published" ? "published" : "in-preparation",
    outcomes,
    terms: termIds,
    prompts,
    ...(quizzes[0] ? { quiz: `quizzes/${quizzes[0].slug}.yml` } : {}),
    lessons: written.map(({ lesson, text }) =>
      present({
        slug: lesson.slug,
        number: lesson.number,
        title: lesson.title,
        file: text ? lessonFileName(lesson.number, lesson.slug) : null,
        formerSlugs: lesson.formerAddresses
          .filter(({ moduleSlug }) => moduleSlug === slug)
          .map(({ lessonSlug }) => lessonSlug),
      }),
    ),
  };
  return {
    files: [
      { path: `${folder}/module.yml`, text: yamlText(head) },
      ...written.flatMap(({ lesson, text }) =>
        text
          ? [{ path: `${folder}/${lessonFileName(lesson.number, lesson.slug)}`, text: text.markdown }]
          : [],
      ),
    ],
    fileIds: written.flatMap(({ text }) => text?.fileIds ?? []),
    left: written.flatMap(({ lesson, text }) =>
      lesson.currentRevision && !text ? [`lesson ${lesson.number}`] : [],
    ),
  };
}

/** Null for a lesson without a text, and for a text from before texts were trees. */
function writeLesson({ slug, number, title, minutes, currentRevision }: WholeLesson) {
  const front = RevisionFront.safeParse(currentRevision?.front);
  const { document } = readDocument(currentRevision?.document ?? null);
  if (!front.success || !document) return null;
  const head = { slug, number, ...front.data, title, minutes: minutes ?? front.data.minutes };
  return { markdown: markdownText(head, markdownFromDocument(document)), fileIds: filesOf(document) };
}
