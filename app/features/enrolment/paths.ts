import type { DueTask } from "./domain/next-step";

/** Where a task is done: the assignment's page or the review's. */
export const taskPath = ({ kind, id }: Pick<DueTask, "kind" | "id">): string =>
  kind === "review" ? `/learn/reviews/${id}` : `/learn/assignments/${id}`;

/** Where a learner sees how they stand with the modules of a course. */
export const learnerPath = (courseSlug: string): string => `/learn/${courseSlug}`;
