import type { LessonDocument } from "~/features/documents";
import { describeCaptions, describeFiles } from "~/features/media/index.server";
import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { SourcesFile } from "../domain/course-files";
import { captionsOf, picturesOf } from "../lesson-files.server";
import { canWriteLessons } from "../policy";
import type { CourseShelf } from "../render-lesson.server";

interface ShelfInput {
  readonly courseId: string;
  /** Whose pictures are wanted. */
  readonly document: LessonDocument;
}

/**
 * Everything that a text of this course may refer to: works, terms, quizzes, and the pictures it shows. For rendering a
 * text that is being written. Sources include their notes for writers, so the shelf is for those who teach.
 *
 * @throws {NotFound} no such course, or not one this person teaches.
 */
export async function getCourseShelf(ctx: Context, { courseId, document }: ShelfInput): Promise<CourseShelf> {
  if (!canWriteLessons(ctx.actor, courseId)) throw new NotFound("The course");
  const course = await ctx.db.course.findUnique({
    where: { id: courseId },
    select: {
      slug: true,
      language: true,
      sources: { orderBy: { position: "asc" } },
      terms: { select: { key: true, term: true, definition: true }, orderBy: { key: "asc" } },
      quizzes: {
        select: {
          slug: true,
          title: true,
          moduleId: true,
          drawPerModule: true,
          _count: { select: { questions: { where: { retiredAt: null } } } },
        },
      },
    },
  });
  if (!course) throw new NotFound("The course");
  const pictures = await describeFiles(ctx, picturesOf(document));
  const captions = await describeCaptions(ctx, captionsOf(document));
  return {
    courseSlug: course.slug,
    language: course.language,
    pictures,
    captions,
    sources: Object.fromEntries(course.sources.map((source) => [source.key, workOf(source)])),
    glossary: Object.fromEntries(
      course.terms.map(({ key, term, definition }) => [key, { term, definition }]),
    ),
    quizzes: new Map(
      course.quizzes.map((quiz) => [
        quiz.slug,
        { title: quiz.title, questions: questionsOf(quiz, course.quizzes) },
      ]),
    ),
  };
}

interface QuizRow {
  readonly moduleId: string | null;
  readonly drawPerModule: number | null;
  readonly _count: { readonly questions: number };
}

/** How many questions a quiz asks: its own, or those it draws from the quizzes of modules. */
function questionsOf({ drawPerModule, _count }: QuizRow, all: readonly QuizRow[]): number {
  if (drawPerModule === null) return _count.questions;
  return all
    .filter(({ moduleId }) => moduleId)
    .reduce((sum, bank) => sum + Math.min(drawPerModule, bank._count.questions), 0);
}

interface SourceRow {
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** A work as `sources.yml` would say it: what is not known is left out. */
export const workOf = ({ title, author, publisher, year, url, note }: SourceRow): SourcesFile[string] => ({
  title,
  ...(author ? { author } : {}),
  ...(publisher ? { publisher } : {}),
  ...(year === null ? {} : { year }),
  ...(url ? { url } : {}),
  ...(note ? { note } : {}),
});
