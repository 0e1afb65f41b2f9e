import type { Excerpt, Passage } from "./passage";

/** A lesson that answers a search. */
export interface LessonHit {
  readonly moduleSlug: string;
  readonly moduleNumber: number;
  readonly moduleTitle: string;
  readonly slug: string;
  readonly number: string;
  /** Of title and passage: the course's, or that of the translation that answers. */
  readonly language: string;
  /** In which the lesson is to be opened, so that the page shows what was found; null where it does by itself. */
  readonly asked: string | null;
  /** With the words that were looked for marked in it. */
  readonly title: Excerpt;
  /** Null where the text gives no place to lead to. */
  readonly passage: Passage | null;
}

/** Everything the page of a search shows. */
export interface CourseSearchPage {
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly language: string;
  /** As typed. */
  readonly query: string;
  /** Words that stand nowhere, and what was looked for instead: "securty" → "security". Null: as typed. */
  readonly corrected: string | null;
  readonly lessons: readonly LessonHit[];
  /** How many lessons there are in all; more than are shown where the words are common ones. */
  readonly found: number;
  readonly modules: readonly { readonly slug: string; readonly number: number; readonly title: Excerpt }[];
  readonly terms: readonly { readonly key: string; readonly term: Excerpt; readonly definition: Excerpt }[];
}
