import type { NextLesson } from "../../domain/next-step";
import { evaluatePath, type PathInput } from "./evaluate-path";

/** What of a course a person can work on now. */
export interface OpenWork {
  /** The first unread lesson of an open module; null where none is left. */
  readonly next: NextLesson | null;
  /** Ids of the quizzes whose module is closed to them. */
  readonly closedQuizIds: ReadonlySet<string>;
}

/** What can be worked on: nothing that is closed is put before anybody as the next thing to do. */
export function openWork(path: PathInput): OpenWork {
  const open = new Set(evaluatePath(path).flatMap(({ id, isOpen }) => (isOpen ? [id] : [])));
  const { modules } = path.outline;
  const [next = null] = modules
    .filter(({ id }) => open.has(id))
    .flatMap(({ slug: moduleSlug, lessons }) =>
      lessons
        .filter(({ id }) => !path.evidence.readLessons.includes(id))
        .map(({ slug, number, title }) => ({ moduleSlug, slug, number, title })),
    );
  const closed = modules.filter(({ id }) => !open.has(id)).flatMap(({ quizzes }) => quizzes);
  return { next, closedQuizIds: new Set(closed.map((work) => work.slice("quiz:".length))) };
}
