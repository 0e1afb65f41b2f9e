/** One's own note or bookmark. */
export interface OwnMark {
  readonly id: string;
  /** Empty for a bookmark. */
  readonly note: string;
  readonly quote: string;
  readonly version: number;
  readonly updatedAt: Date;
}

/** A paragraph of a lesson, with what its reader marked there. */
export interface NotedBlock {
  /** Names the paragraph in addresses. */
  readonly key: string;
  readonly text: string;
  readonly isHeading: boolean;
  readonly headingId: string | null;
  /** More than one where paragraphs were joined since. `isChanged`: the paragraph had other words then. */
  readonly marks: readonly (OwnMark & { readonly isChanged: boolean })[];
}

/** Everything the page of notes on a lesson shows. */
export interface LessonNotesPage {
  readonly courseSlug: string;
  readonly moduleSlug: string;
  readonly lessonSlug: string;
  readonly courseTitle: string;
  readonly language: string;
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly NotedBlock[];
  /** Marks whose place the present text does not have. */
  readonly gone: readonly OwnMark[];
  /** What is open for writing. Null: nothing is. */
  readonly open: OpenNote | null;
}

/** A note while it is written. */
export interface OpenNote {
  readonly at: string | null;
  readonly markId: string | null;
  readonly quote: string;
  readonly note: string;
  /** 0 for one that is not there yet. */
  readonly version: number;
  readonly savedAt: Date | null;
}

/** A mark in the list of a course. */
export interface ListedMark extends Omit<OwnMark, "version"> {
  readonly lessonNumber: string;
  readonly lessonTitle: string;
  readonly moduleSlug: string;
  readonly lessonSlug: string;
  /** The lesson is not part of the course any more. */
  readonly isRetired: boolean;
}

/** Everything the page of one's notes in a course shows. */
export interface CourseNotesPage {
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly marks: readonly ListedMark[];
}
