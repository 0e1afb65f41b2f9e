import type { Citation, LessonDocument, Picture, QuizCard, Surroundings } from "~/features/documents";
import { renderDocument } from "~/features/documents/index.server";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import type { CourseContent, LessonContent, RenderedLessons } from "./course-content";
import type { GlossaryFile, QuizHead, RevisionFront, SourcesFile } from "./domain/course-files";
import { quizPath } from "./paths";

/** What the lessons of one course have around them. */
export interface CourseShelf {
  readonly courseSlug: string;
  readonly language: string;
  readonly sources: SourcesFile;
  readonly glossary: GlossaryFile;
  /** By slug. */
  readonly quizzes: ReadonlyMap<string, Pick<QuizHead, "title"> & { readonly questions: number }>;
  /** By id. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Addresses, by id. */
  readonly captions: ReadonlyMap<string, string>;
}

/** The works a lesson cites, as far as the course knows them. */
const citationsOf = (front: Pick<RevisionFront, "sources">, sources: SourcesFile): Citation[] =>
  front.sources.flatMap(({ id, source: work, locator }) => {
    const source = Object.hasOwn(sources, work) ? sources[work] : undefined;
    return source ? [{ id, source, locator }] : [];
  });

/**
 * A lesson's text as its page shows it: sources, terms, pictures and quizzes in place.
 *
 * @param translated what is said of a text in another language than the course's own.
 */
export function renderLesson(
  document: LessonDocument,
  front: Pick<RevisionFront, "sources">,
  shelf: CourseShelf,
  translated: Partial<Pick<Surroundings, "shelfLanguage" | "partNotes">> = {},
): SanitisedHtml {
  const { courseSlug, language, sources, glossary, pictures, captions } = shelf;
  const quizzes = new Map<string, QuizCard>(
    [...shelf.quizzes].map(([slug, quiz]) => [slug, { ...quiz, href: quizPath(courseSlug, slug) }]),
  );
  return renderDocument(document, {
    language,
    glossary,
    files: pictures,
    captions,
    quizzes,
    citations: citationsOf(front, sources),
    ...translated,
  });
}

/** How many questions a quiz asks: its own, or those it draws from the quizzes of modules. */
function questionsOf(quiz: QuizHead, all: ReadonlyMap<string, QuizHead>): number {
  const { drawPerModule } = quiz;
  if (drawPerModule === undefined) return quiz.questions.length;
  return [...all.values()]
    .filter(({ module }) => module)
    .reduce((sum, { questions }) => sum + Math.min(drawPerModule, questions.length), 0);
}

/** All lessons of a course that is read from files. */
export function renderCourse(
  { file, glossary, sources, quizzes, modules }: CourseContent,
  files: Pick<CourseShelf, "pictures" | "captions">,
): RenderedLessons {
  const shelf: CourseShelf = {
    courseSlug: file.slug,
    language: file.language,
    glossary,
    sources,
    ...files,
    quizzes: new Map(
      [...quizzes].map(([slug, quiz]) => [
        slug,
        { title: quiz.title, questions: questionsOf(quiz, quizzes) },
      ]),
    ),
  };
  const lessons = modules.flatMap((module) => [...module.lessons.values()]);
  return new Map<LessonContent, SanitisedHtml>(
    lessons.map((lesson) => [lesson, renderLesson(lesson.document, lesson.front, shelf)]),
  );
}
