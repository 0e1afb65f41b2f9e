/** A lesson as lists show it. */
export interface OutlineLesson {
  readonly slug: string;
  /** As printed: "1.2". */
  readonly number: string;
  readonly title: string;
  /** Null for a lesson that is announced only. */
  readonly minutes: number | null;
  readonly isPublished: boolean;
  readonly isRead: boolean;
}

/** A quiz as outlines show it. */
export interface OutlineQuiz {
  readonly id: string;
  readonly title: string;
  readonly questions: number;
  /** The reader has passed it. */
  readonly isPassed: boolean;
}

/** A lesson with its place in the course. */
export interface PlacedLesson {
  readonly moduleSlug: string;
  readonly slug: string;
  readonly number: string;
  readonly title: string;
}

interface OutlineModule {
  readonly slug: string;
  readonly lessons: readonly OutlineLesson[];
}

/** How far a person is: of the lessons that can be read. */
export function progressOf(lessons: readonly OutlineLesson[]): { read: number; total: number } {
  const published = lessons.filter((lesson) => lesson.isPublished);
  return { read: published.filter((lesson) => lesson.isRead).length, total: published.length };
}

/**
 * The lesson to go on with: the first published one that is not read. Null when
 * everything is read or nothing is published.
 */
export function nextUnread(modules: readonly OutlineModule[]): PlacedLesson | null {
  for (const module of modules) {
    const lesson = module.lessons.find((candidate) => candidate.isPublished && !candidate.isRead);
    if (lesson)
      return { moduleSlug: module.slug, slug: lesson.slug, number: lesson.number, title: lesson.title };
  }
  return null;
}
