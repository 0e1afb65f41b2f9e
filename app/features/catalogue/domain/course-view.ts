import type { OutlineLesson, OutlineQuiz } from "./outline";

/** A module as the course's page shows it. */
export interface CourseModule {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly hours: number;
  readonly state: "published" | "in_preparation";
  readonly outcomes: readonly string[];
  readonly lessons: readonly OutlineLesson[];
  readonly quizzes: readonly OutlineQuiz[];
}

/** Everything a course's page shows. */
export interface CoursePage {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly hours: number;
  readonly licence: string;
  readonly isEnrolled: boolean;
  readonly modules: readonly CourseModule[];
}

/** Everything a module's page shows. */
export interface ModulePage extends CourseModule {
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly language: string;
  readonly isEnrolled: boolean;
  readonly prompts: readonly string[];
  readonly terms: readonly { readonly key: string; readonly term: string; readonly definition: string }[];
}

/** A course as the list of courses shows it. */
export interface ListedCourse {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly hours: number;
  readonly modules: number;
  /** Lessons that can be read today. */
  readonly lessons: number;
}
