import { createHash } from "node:crypto";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import type { CourseFile, GlossaryFile, LessonFront, ModuleFile } from "./course-files";

/** A lesson's text, ready to be published. */
export interface LessonContent {
  readonly front: LessonFront;
  readonly markdown: string;
  readonly html: SanitisedHtml;
}

/** A module as its folder has it. */
export interface ModuleContent {
  readonly file: ModuleFile;
  /** Texts by lesson slug. Absent: announced only, or its file cannot be used and what is published stays. */
  readonly lessons: ReadonlyMap<string, LessonContent>;
}

/** Everything of a course's folder that can be used. */
export interface CourseContent {
  readonly file: CourseFile;
  readonly glossary: GlossaryFile;
  readonly modules: readonly ModuleContent[];
  /** False where a listed module cannot be read: then nothing is taken for gone. */
  readonly isWhole: boolean;
}

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Names a published text: the same words, notes and outcomes give the same hash, however often they are imported. */
export const hashOfLesson = ({ front, markdown, html }: LessonContent): string => {
  const { outcomes, contentNote, reviewBy, checkedOn } = front;
  return hashOf([markdown, html, outcomes, contentNote, reviewBy, checkedOn]);
};

/** Names the state of a whole course: an import that finds the same one has nothing to do. */
export const hashOfCourse = ({ file, glossary, modules }: CourseContent): string =>
  hashOf([
    file,
    glossary,
    modules.map((m) => [m.file, [...m.lessons].map(([slug, l]) => [slug, l.front, hashOfLesson(l)])]),
  ]);
