import type { DueTask } from "./domain/next-step";

/** Where a task is done: the assignment's page or the review's. */
export const taskPath = ({ kind, id }: Pick<DueTask, "kind" | "id">): string =>
  kind === "review" ? `/learn/reviews/${id}` : `/learn/assignments/${id}`;

/** Where a learner sees how they stand with the modules of a course. */
export const learnerPath = (courseSlug: string): string => `/learn/${courseSlug}`;

const ofSchool = (school: string | null): string => (school === null ? "" : `?school=${school}`);

/** Where staff lead the rules of a course, or of one of its schools. */
export const rulesPath = (courseSlug: string, school: string | null = null): string =>
  `/teach/courses/${courseSlug}/path${ofSchool(school)}`;

/** The form for the rules of one module. */
export const moduleRulesPath = (courseSlug: string, moduleSlug: string, school: string | null): string =>
  `/teach/courses/${courseSlug}/path/modules/${moduleSlug}${ofSchool(school)}`;

/** Those who take a course, for staff; with a membership, one of them. */
export const memberPath = (courseSlug: string, enrolmentId?: string): string =>
  `/teach/courses/${courseSlug}/path/people${enrolmentId ? `/${enrolmentId}` : ""}`;
