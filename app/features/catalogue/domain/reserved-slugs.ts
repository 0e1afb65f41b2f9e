/**
 * Slugs that the site's own pages stand at, beside those of courses, modules and lessons: whatever bore one could not be
 * reached. A test reads the routes and keeps the lists whole.
 */
export const RESERVED_SLUGS = {
  course: ["assignments", "attempts", "certificates", "discussions", "notes", "quizzes", "reviews"],
  module: ["glossary", "quiz", "search"],
  lesson: ["discussion"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Whether a page of the site stands at this slug. */
export const isReserved = (kind: keyof typeof RESERVED_SLUGS, slug: string): boolean =>
  RESERVED_SLUGS[kind].some((reserved) => reserved === slug);

/** As an author reads it in the list of problems. */
export const reservedProblem = (slug: string): string =>
  `the slug "${slug}" is the address of one of the site's own pages: choose another`;
