import { createHash } from "node:crypto";
import type { LessonDocument } from "~/features/documents";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import type {
  CourseFile,
  GlossaryFile,
  LessonFront,
  ModuleFile,
  QuizHead,
  RevisionFront,
  SourcesFile,
} from "./domain/course-files";

/** A lesson's text as its file has it. */
export interface LessonContent {
  readonly front: LessonFront;
  readonly markdown: string;
  readonly document: LessonDocument;
}

/** A module as its folder has it. */
export interface ModuleContent {
  readonly file: ModuleFile;
  /** Texts by lesson slug. Absent: announced only, or its file cannot be used and what is published stays. */
  readonly lessons: ReadonlyMap<string, LessonContent>;
}

/** The HTML of each lesson. */
export type RenderedLessons = ReadonlyMap<LessonContent, SanitisedHtml>;

/** Everything of a course's folder that can be used. */
export interface CourseContent {
  readonly file: CourseFile;
  readonly glossary: GlossaryFile;
  readonly sources: SourcesFile;
  /** By slug. */
  readonly quizzes: ReadonlyMap<string, QuizHead>;
  readonly modules: readonly ModuleContent[];
  /** Ids of the files in `media/`, by their names alone. */
  readonly files: ReadonlySet<string>;
  /** False where a listed module cannot be read: then nothing is taken for gone. */
  readonly isWhole: boolean;
}

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** What a revision is known by: the same words, notes and outcomes give the same hash, however often they come. */
export const hashOfRevision = (front: RevisionFront, html: SanitisedHtml): string => {
  const { minutes, outcomes, terms, sources, contentNote, reviewBy, checkedOn } = front;
  return hashOf([html, minutes, outcomes, terms, sources, contentNote, reviewBy, checkedOn]);
};

/** Names the state of a whole course: an import that finds the same one has nothing to do. */
export const hashOfCourse = (
  { file, glossary, sources, modules }: CourseContent,
  pages: RenderedLessons,
): string =>
  hashOf([
    // Its path is the affair of whoever imports that.
    { ...file, path: undefined },
    Object.entries(glossary).sort(byKey),
    Object.entries(sources).sort(byKey),
    modules.map((m) => [
      m.file,
      [...m.lessons].map(([slug, l]) => [slug, l.front, l.document, pages.get(l)]),
    ]),
  ]);

const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);
